import { type Language, preferredLanguage } from '@smart-locker/shared';
import { useEffect, useState } from 'react';

/** How a person likes the pages. Kept in this browser. */
export interface Preferences {
  readonly language: Language;
  readonly dark: boolean;
  readonly speak: (language: Language) => void;
  readonly darken: (dark: boolean) => void;
}

export function usePreferences(): Preferences {
  const [language, speak] = useState<Language>(() => {
    const kept = localStorage.getItem('language');
    return preferredLanguage(kept ? [kept] : navigator.languages);
  });
  const [dark, darken] = useState(() => {
    const kept = localStorage.getItem('appearance');
    return kept ? kept === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.classList.toggle('pf-v6-theme-dark', dark);
  }, [dark]);
  return {
    language,
    dark,
    speak: (chosen) => {
      localStorage.setItem('language', chosen);
      speak(chosen);
    },
    darken: (chosen) => {
      localStorage.setItem('appearance', chosen ? 'dark' : 'light');
      darken(chosen);
    },
  };
}
