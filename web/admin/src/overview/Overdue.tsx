import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import { Failure } from '../shell/Failure';
import { State } from '../shell/State';
import { span } from '../shell/span';
import { PersonName } from '../shell/usePerson';
import { useTexts } from '../texts';
import { LOOK_EVERY_MS } from './Tiles';
import { useOverviewTexts } from './texts';

const SHOWN = 6;

/** The devices that should be back, the longest overdue first. */
export function Overdue() {
  const { locale } = useTexts();
  const texts = useOverviewTexts();
  const overdue = useAnswer(
    '/api/v1/overdue',
    { query: { limit: SHOWN } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  return (
    <section className="panel">
      <h2>{texts.overdue}</h2>
      {overdue.isError && <Failure of={overdue.error} again={() => void overdue.refetch()} />}
      {overdue.data?.items.length === 0 && <State tone="good">{texts.noOverdue}</State>}
      <ul className="lines">
        {overdue.data?.items.map(({ custody, device, assetTag, holder, overdueMinutes }) => (
          <li key={custody}>
            <Link href={`/devices/${device}`}>{assetTag}</Link>
            <span>
              <PersonName id={holder} />
            </span>
            <span className="end">
              <State tone="warn">{texts.late(span(overdueMinutes, locale))}</State>
            </span>
          </li>
        ))}
      </ul>
      {(overdue.data?.total ?? 0) > SHOWN && <Link href="/devices/overdue">{texts.all}</Link>}
    </section>
  );
}
