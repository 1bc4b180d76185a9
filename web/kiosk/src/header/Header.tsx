import { LANGUAGES, type Language } from '@smart-locker/shared';
import { useEffect, useState } from 'react';
import type { Status } from '../api/gateway';
import { useTexts } from '../texts';
import { healthOf } from './health';
import { timeOfDay } from './time';
import './header.css';

interface HeaderProps {
  readonly status: Status | null | undefined;
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

/** Where this kiosk stands, and whether it is cut off. Always there, so that nobody has to wonder. */
export function Header({ status, language, speak }: HeaderProps) {
  const texts = useTexts();
  const now = useNow();
  const health = healthOf(status, now, texts);
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  return (
    <header className={`header ${health.look}`}>
      <strong>
        {status?.site ? `${status.site.locationName} · ${status.site.kioskName}` : 'Smart Locker'}
      </strong>
      <span className="health" role="status">
        {health.words}
      </span>
      <time>{timeOfDay(now, texts, status?.site?.timeZone)}</time>
      <button type="button" lang={other} onClick={() => speak(other)}>
        {texts.otherLanguage}
      </button>
    </header>
  );
}

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
