import type { Catalogues } from '@smart-locker/shared';
import { createContext, useContext } from 'react';
import { de } from './de';
import { en, type Texts } from './en';

export type { Texts } from './en';

export const catalogues: Catalogues<Texts> = { en, de };

export const TextsContext = createContext<Texts>(en);

/** The texts in the language of the person who reads. */
export const useTexts = (): Texts => useContext(TextsContext);

/** The texts of one page, which come with the page. A catalogue for each language; the compiler holds them to the same keys. */
export function textsOf<T>(own: Catalogues<T>): () => T {
  return () => own[useContext(TextsContext).language];
}
