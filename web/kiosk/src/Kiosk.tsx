import { type Language, preferredLanguage } from '@smart-locker/shared';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Status } from './api';
import { Cabinet } from './Cabinet';
import type { Happening, Screen } from './flow';
import { Header } from './Header';
import { Asking } from './screens/Asking';
import { Choice } from './screens/Choice';
import { Condition } from './screens/Condition';
import { Idle } from './screens/Idle';
import { Keypad } from './screens/Keypad';
import { OpeningScreen } from './screens/OpeningScreen';
import { Refused } from './screens/Refused';
import { catalogues, TextsContext } from './texts';
import { useKiosk, useStatus } from './useKiosk';

const Simulator = lazy(() => import('./simulator/Simulator'));

/** The page of the kiosk: one screen, one sentence, one picture. */
export function Kiosk() {
  const [screen, tell] = useKiosk();
  const status = useStatus(screen.at === 'opening');
  const [language, setLanguage] = useLanguage(screen);

  return (
    <TextsContext value={catalogues[language]}>
      <Header status={status} />
      <main className={`screen ${screen.at}`}>
        <Shown screen={screen} status={status} tell={tell} language={language} speak={setLanguage} />
      </main>
      {status?.hardware === 'SIMULATED' && (
        <Suspense>
          <Simulator />
        </Suspense>
      )}
    </TextsContext>
  );
}

interface ShownProps {
  readonly screen: Screen;
  readonly status: Status | null | undefined;
  readonly tell: (happening: Happening) => void;
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

function Shown({ screen, status, tell, language, speak }: ShownProps) {
  const cabinet = (target?: number) => status && <Cabinet status={status} target={target} />;
  switch (screen.at) {
    case 'idle':
      return <Idle status={status} tell={tell} language={language} speak={speak} />;
    case 'number':
    case 'pin':
      return <Keypad screen={screen} tell={tell} />;
    case 'asking':
      return <Asking errand={screen.errand} cabinet={cabinet()} />;
    case 'choice':
      return <Choice visit={screen.visit} tell={tell} />;
    case 'condition':
      return <Condition screen={screen} tell={tell} cabinet={cabinet()} />;
    case 'opening':
      return (
        <OpeningScreen
          screen={screen}
          tell={tell}
          cabinet={cabinet(screen.state === 'DONE' ? undefined : screen.opening.bay)}
        />
      );
    case 'refused':
      return <Refused screen={screen} tell={tell} cabinet={cabinet()} />;
  }
}

/** The language somebody chose lasts until the page is the next person's. */
function useLanguage(screen: Screen): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => preferredLanguage(navigator.languages));
  const [served, setServed] = useState(false);
  useEffect(() => {
    if (screen.at !== 'idle') {
      setServed(true);
    } else if (served) {
      setServed(false);
      setLanguage(preferredLanguage(navigator.languages));
    }
  }, [screen, served]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return [language, setLanguage];
}
