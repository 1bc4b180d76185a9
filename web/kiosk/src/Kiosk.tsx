import { lazy, Suspense } from 'react';
import { Header } from './header/Header';
import { useKiosk } from './hooks/useKiosk';
import { useLanguage } from './language/useLanguage';
import { PageContext } from './page';
import { Shown } from './Shown';
import { SetUp } from './screens/SetUp';
import { useSound } from './sound/useSound';
import { catalogues, TextsContext } from './texts';

const Simulator = lazy(() => import('./simulator/Simulator'));

/** The page of the kiosk: one screen, one sentence, one picture. */
export function Kiosk() {
  const { screen, live, tell } = useKiosk();
  const [language, speak] = useLanguage(screen);
  useSound(screen);
  const { status, emergency } = live;
  // Whoever has every bay opened, each page of this kiosk shows how far it is.
  const at = screen.at === 'idle' && emergency && !emergency.finished ? 'emergency' : screen.at;
  // Before a kiosk knows where it stands nobody can do anything else at it.
  const setUp = status && !status.site ? status.enrolment : undefined;

  return (
    <TextsContext value={catalogues[language]}>
      <PageContext value={{ status, emergency, tell }}>
        <Header status={status} language={language} speak={speak} />
        <main className={`screen ${setUp ? 'set-up' : at}`}>
          {setUp ? <SetUp enrolment={setUp} /> : <Shown screen={at === 'emergency' ? { at } : screen} />}
        </main>
        {status?.hardware === 'SIMULATED' && (
          <Suspense>
            <Simulator />
          </Suspense>
        )}
      </PageContext>
    </TextsContext>
  );
}
