import type { Bay, Status } from './api';
import { type BayLook, byLocker, columnsOf, lookOf } from './bays';
import { type Texts, useTexts } from './texts';

interface CabinetProps {
  readonly status: Status;
  /** Number of the bay somebody is sent to. */
  readonly target?: number | undefined;
}

/** The cabinet as it hangs on the wall, the bay to go to flashing. */
export function Cabinet({ status, target }: CabinetProps) {
  const texts = useTexts();
  return (
    <section className="cabinets" aria-label={texts.cabinet.label}>
      {[...byLocker(status.bays)].map(([locker, bays]) => (
        <ol key={locker} className={`cabinet columns-${columnsOf(status, locker)}`}>
          {bays.map((bay) => (
            <DrawnBay key={bay.id} bay={bay} look={lookOf(bay, target)} texts={texts} />
          ))}
        </ol>
      ))}
    </section>
  );
}

function DrawnBay({
  bay,
  look,
  texts,
}: {
  readonly bay: Bay;
  readonly look: BayLook;
  readonly texts: Texts;
}) {
  return (
    <li className={`bay ${look}`}>
      <b>{bay.number}</b>
      <small>{wordOf(bay, look, texts)}</small>
    </li>
  );
}

function wordOf(bay: Bay, look: BayLook, texts: Texts): string {
  const { cabinet } = texts;
  const percent = bay.charge.percent;
  switch (look) {
    case 'target':
      return bay.door === 'OPEN' ? cabinet.open : cabinet.here;
    case 'out':
      return cabinet.outOfService;
    case 'open':
      return cabinet.open;
    case 'fault':
      return cabinet.fault;
    case 'charging':
      return percent ? `${percent} %` : cabinet.charging;
    case 'full':
      return cabinet.full;
    case 'stored':
      return cabinet.stored;
    case 'empty':
      return '';
  }
}
