/** The languages of the pages. A catalogue exists for each; the compiler holds them to the same keys. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One catalogue of texts per language. `T` is the type of the English one. */
export type Catalogues<T> = Readonly<Record<Language, T>>;

/** The first of a person's languages that there is a catalogue for; English otherwise. */
export function preferredLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const found = LANGUAGES.find((language) => wish.toLowerCase().split('-')[0] === language);
    if (found) {
      return found;
    }
  }
  return 'en';
}
