import { textsOf } from '../texts';
import { de } from './texts.de';
import { en } from './texts.en';

/** What happened, by the type of an entry. A type without words here is shown as it is called. */
export const useEntryTypes = textsOf<Readonly<Record<string, string>>>({ en, de });
