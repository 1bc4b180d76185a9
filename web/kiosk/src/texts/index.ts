import type { Catalogues } from '@smart-locker/shared';
import { createContext, useContext } from 'react';
import { de } from './de';
import { en, type Texts } from './en';

export type { Texts } from './en';
export type { RefusalText } from './refusals.en';

export const catalogues: Catalogues<Texts> = { en, de };

export const TextsContext = createContext<Texts>(en);

/** The texts in the language of the person at the kiosk. */
export const useTexts = (): Texts => useContext(TextsContext);
