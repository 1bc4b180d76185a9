import type { Bay, Status } from '../api/gateway';
import { useTexts } from '../texts';
import { type BayName, byLocker, columnsOf, lookOf } from './bays';
import { DrawnBay } from './DrawnBay';
import './cabinet.css';
import './columns.css';
import './target.css';

interface CabinetProps {
  readonly status: Status;
  /** The bay that somebody is sent to. */
  readonly target?: BayName | undefined;
  /** Nothing is to be done there any more. */
  readonly calm?: boolean | undefined;
  /** Where a bay is to be chosen: what to do with the one that is. */
  readonly onPick?: ((bay: Bay) => void) | undefined;
}

/** The cabinets as they hang on the wall, the bay to go to flashing. */
export function Cabinet({ status, target, calm = false, onPick }: CabinetProps) {
  const texts = useTexts();
  const lockers = [...byLocker(status.bays)];
  return (
    <section className={calm ? 'cabinets calm' : 'cabinets'} aria-label={texts.cabinet.label}>
      {lockers.map(([locker, bays]) => (
        <figure key={locker}>
          {lockers.length > 1 && <figcaption>{texts.cabinet.locker(locker)}</figcaption>}
          <ol className={`cabinet columns-${Math.min(columnsOf(status, locker), 16)}`}>
            {bays.map((bay) => (
              <DrawnBay key={bay.id} bay={bay} look={lookOf(bay, target)} calm={calm} onPick={onPick} />
            ))}
          </ol>
        </figure>
      ))}
    </section>
  );
}
