import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import { useEntryWords } from '../log/words';
import { Loading } from '../shell/Loading';
import { Timeline } from '../shell/Timeline';
import { useTexts } from '../texts';
import type { ShownBay } from './useCabinet';

const SHOWN = 8;
const LOOK_EVERY_MS = 5_000;

interface BayHistoryProps {
  readonly bay: ShownBay;
  readonly zone: string | undefined;
}

/** What happened at a bay of late. */
export function BayHistory({ bay, zone }: BayHistoryProps) {
  const texts = useTexts();
  const words = useEntryWords();
  const entries = useAnswer(
    '/api/v1/logs',
    { query: { subject: bay.id, limit: SHOWN } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  if (entries.isLoading) {
    return <Loading />;
  }
  return (
    <section>
      <h3 className="section-title">{texts.bay.historyTitle}</h3>
      {entries.data?.items.length === 0 && <p className="muted">{texts.bay.noHistory}</p>}
      <Timeline
        zone={zone}
        items={(entries.data?.items ?? []).map((entry) => ({
          id: entry.id,
          at: entry.at,
          tone: entry.result === 'SUCCESS' ? 'good' : 'warn',
          what: words(entry),
        }))}
      />
      <Link href={`/log?subject=${bay.id}`}>{texts.bay.history}</Link>
    </section>
  );
}
