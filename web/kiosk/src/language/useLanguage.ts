import { type Language, preferredLanguage } from '@smart-locker/shared';
import { useCallback, useEffect, useState } from 'react';
import type { Screen } from '../flow/screen';
import { languageOf, rememberLanguage } from './memory';

/** A language that was chosen before anybody signed in is forgotten when nobody does. */
const UNCLAIMED_MS = 20_000;

interface Choice {
  readonly language: Language;
  /** Absent until the person signs in. */
  readonly by?: string;
}

/** The machine's language, until somebody chooses another or is known to have chosen one. */
export function useLanguage(screen: Screen): [Language, (language: Language) => void] {
  const [choice, setChoice] = useState<Choice>();
  const person = personOf(screen);
  const mine = choice && (choice.by === undefined || choice.by === person) ? choice.language : undefined;
  const language =
    mine ?? (person ? languageOf(person, localStorage) : undefined) ?? preferredLanguage(navigator.languages);

  const unclaimed = choice && choice.by === undefined ? choice.language : undefined;
  useEffect(() => {
    if (unclaimed && person) {
      setChoice({ language: unclaimed, by: person });
      rememberLanguage(person, unclaimed, localStorage);
    }
  }, [unclaimed, person]);

  const idle = screen.at === 'idle';
  useEffect(() => {
    if (!unclaimed || !idle) {
      return undefined;
    }
    const timer = setTimeout(() => setChoice(undefined), UNCLAIMED_MS);
    return () => clearTimeout(timer);
  }, [unclaimed, idle]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const speak = useCallback(
    (wished: Language) => {
      setChoice({ language: wished, ...(person ? { by: person } : {}) });
      if (person) {
        rememberLanguage(person, wished, localStorage);
      }
    },
    [person],
  );
  return [language, speak];
}

/** Whose screen it is. While somebody else is handed a device it still is the holder's. */
export function personOf(screen: Screen): string | undefined {
  if ('visit' in screen) {
    return screen.visit?.person.id;
  }
  if ('errand' in screen) {
    return screen.errand.do === 'login' ? undefined : screen.errand.visit.person.id;
  }
  return 'whom' in screen && screen.whom.to === 'handover' ? screen.whom.visit.person.id : undefined;
}
