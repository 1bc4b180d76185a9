import { Link } from 'wouter';
import { usePerson } from '../shell/usePerson';
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
      style={{ gridTemplateColumns: `repeat(${cabinet.type.columns}, minmax(6.5rem, 1fr))` }}
    >
      {cabinet.bays.map((shown) => (
        <li key={shown.bay.id}>
          <DrawnBay locker={cabinet.locker.id} shown={shown} isChosen={shown.bay.number === chosen} />
        </li>
      ))}
    </ol>
  );
}

interface DrawnBayProps {
  readonly locker: string;
  readonly shown: ShownBay;
  readonly isChosen: boolean;
}

function DrawnBay({ locker, shown, isChosen }: DrawnBayProps) {
  const texts = useTexts();
  const holder = usePerson(shown.held?.holder ?? (shown.bay.device ? null : shown.bay.user));
  const { bay, device, state } = shown;
  const percent = bay.device ? bay.charge.percent : undefined;
  return (
    <Link
      href={`/cabinets/${locker}/bays/${bay.number}`}
      className={`drawn-bay ${state}`}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={`${texts.bay.title(bay.number)}: ${[device?.assetTag, texts.bay.states[state], holder].filter(Boolean).join(', ')}`}
    >
      <span className="number">{bay.number}</span>
      <strong>{device?.assetTag}</strong>
      {typeof percent === 'number' && <progress max={100} value={percent} aria-hidden="true" />}
      <span className="holder">{holder}</span>
      <BayLabel state={state} bay={bay} />
    </Link>
  );
}
