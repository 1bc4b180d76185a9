import { textsOf } from '../texts';
import { de } from './texts.de';
import { en } from './texts.en';

export const useSettingTexts = textsOf({ en, de });
