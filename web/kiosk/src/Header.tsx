import { useEffect, useState } from 'react';
import type { Status } from './api';
import { type Texts, useTexts } from './texts';

/** Where this kiosk stands, and whether it is cut off. Always there, so that nobody has to wonder. */
export function Header({ status }: { readonly status: Status | null | undefined }) {
  const texts = useTexts();
  const zone = status?.site?.timeZone;
  const now = useMinute();
  const link = linkOf(status, texts, zone);
  return (
    <header className="header">
      <strong>
        {status?.site ? `${status.site.locationName} · ${status.site.kioskName}` : 'Smart Locker'}
      </strong>
      <span className={`link ${link.look}`} role="status">
        {link.words}
      </span>
      <time>{timeOfDay(now, texts, zone)}</time>
    </header>
  );
}

function linkOf(status: Status | null | undefined, texts: Texts, zone: string | undefined) {
  if (status === undefined) {
    return { look: 'off', words: texts.header.starting };
  }
  if (status === null) {
    return { look: 'down', words: texts.header.silent };
  }
  if (!status.site) {
    return { look: 'off', words: texts.header.notSetUp };
  }
  if (!status.link.up && status.link.cutOffSince && status.enrolment.state === 'ACTIVE') {
    return {
      look: 'off',
      words: texts.header.cutOff(timeOfDay(new Date(status.link.cutOffSince), texts, zone)),
    };
  }
  return { look: 'up', words: texts.header.ready };
}

function timeOfDay(time: Date, texts: Texts, zone: string | undefined): string {
  return time.toLocaleTimeString(texts.locale, {
    hour: '2-digit',
    minute: '2-digit',
    ...(zone ? { timeZone: zone } : {}),
  });
}

function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
