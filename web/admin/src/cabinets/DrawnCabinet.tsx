import { Link } from 'wouter';
import { moment } from '../shell/moment';
import { useTexts } from '../texts';
import { BayLabel } from './BayLabel';
import type { ShownBay, ShownCabinet } from './useCabinet';

interface DrawnCabinetProps {
  readonly cabinet: ShownCabinet;
  readonly chosen: number | undefined;
}

/** Each bay in its place, a link to its details. */
export function DrawnCabinet({ cabinet, chosen }: DrawnCabinetProps) {
  return (
    <ol
      className="drawn"
      style={{ gridTemplateColumns: `repeat(${cabinet.locker.columns}, minmax(4.5rem, 1fr))` }}
    >
      {cabinet.bays.map((bay) => (
        <li key={bay.id}>
          <DrawnBay cabinet={cabinet} bay={bay} isChosen={bay.number === chosen} />
        </li>
      ))}
    </ol>
  );
}

interface DrawnBayProps {
  readonly cabinet: ShownCabinet;
  readonly bay: ShownBay;
  readonly isChosen: boolean;
}

function DrawnBay({ cabinet, bay, isChosen }: DrawnBayProps) {
  const texts = useTexts();
  const { device, state, charge } = bay;
  const taken = device ? undefined : bay.taken[0];
  const tag = device?.assetTag ?? taken?.assetTag;
  const percent = device ? charge.percent : null;
  const note = noteOf(bay, texts, cabinet.timeZone);
  return (
    <Link
      href={`/cabinets/${cabinet.locker.id}/bays/${bay.number}`}
      className={`drawn-bay ${state}`}
      aria-current={isChosen ? 'true' : undefined}
    >
      <span className="number">
        <span className="visually-hidden">{texts.bay.word} </span>
        {bay.number}
      </span>
      <strong>{tag}</strong>
      {percent !== null && <progress max={100} value={percent} aria-hidden="true" />}
      <span className="holder">{note}</span>
      <BayLabel bay={bay} />
    </Link>
  );
}

/** Who holds what was taken from here, whose bay it is, or why it is out of service. */
function noteOf(
  bay: ShownBay,
  texts: ReturnType<typeof useTexts>,
  zone: string | undefined,
): string | undefined {
  const taken = bay.device ? undefined : bay.taken[0];
  if (taken) {
    const since = moment(taken.since, texts.locale, zone);
    return `${taken.holder?.name ?? ''}, ${texts.bay.sinceWhen(since)}`;
  }
  return bay.maintenance?.reason ?? bay.user?.name;
}
