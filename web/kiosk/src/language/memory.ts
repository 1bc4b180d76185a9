import { LANGUAGES, type Language } from '@smart-locker/shared';

const KEY = 'languages';
/** Who has not been here for long is asked the machine's language again. */
const MOST = 500;

/** Which language somebody chose here, by the person's id; it is kept on this kiosk alone. */
export function languageOf(person: string, store: Storage): Language | undefined {
  return all(store).find(([id]) => id === person)?.[1];
}

export function rememberLanguage(person: string, language: Language, store: Storage) {
  const others = all(store).filter(([id]) => id !== person);
  try {
    store.setItem(KEY, JSON.stringify([...others, [person, language]].slice(-MOST)));
  } catch {
    // A browser that keeps nothing speaks the chosen language until the person leaves.
  }
}

function all(store: Storage): [string, Language][] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isChoice) : [];
  } catch {
    return [];
  }
}

function isChoice(entry: unknown): entry is [string, Language] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && LANGUAGES.includes(entry[1]);
}
