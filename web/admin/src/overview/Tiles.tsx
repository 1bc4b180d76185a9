import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { useOverviewTexts } from './texts';

/** Without live updates, and for what they do not tell. */
export const LOOK_EVERY_MS = 15_000;

const one = { limit: 1 };

/** The numbers that say whether anything is wrong. Each leads to what it counts. */
export function Tiles() {
  const { tiles } = useOverviewTexts();
  const may = useMay();
  const keeping = (permission: string) => ({ enabled: may(permission), refetchInterval: LOOK_EVERY_MS });
  const alarms = useAnswer(
    '/api/v1/alarms',
    { query: { ...one, state: 'STANDING' } },
    keeping('alarms:read'),
  );
  const cutOff = useAnswer(
    '/api/v1/alarms',
    { query: { ...one, state: 'STANDING', kind: 'CUT_OFF' } },
    keeping('alarms:read'),
  );
  const overdue = useAnswer('/api/v1/overdue', { query: one }, keeping('custody:read'));
  const out = useAnswer('/api/v1/bays', { query: { ...one, state: 'OUT_OF_SERVICE' } }, keeping('bays:read'));
  const devices = useAnswer('/api/v1/devices/status', { query: one }, keeping('devices:read'));
  const ready = devices.data;
  return (
    <ul className="counts">
      {ready && <Tile value={ready.ready} outOf={ready.total} of={tiles.ready} to="/devices?ready=true" />}
      {alarms.data && <Tile value={alarms.data.total} of={tiles.alarms} to="/inbox/alarms" isUrgent />}
      {overdue.data && <Tile value={overdue.data.total} of={tiles.overdue} to="/devices/overdue" isUrgent />}
      {out.data && <Tile value={out.data.total} of={tiles.out} to="/places/maintenance" isUrgent />}
      {cutOff.data && <Tile value={cutOff.data.total} of={tiles.cutOff} to="/kiosks" isUrgent />}
    </ul>
  );
}

interface TileProps {
  readonly value: number;
  readonly outOf?: number;
  readonly of: string;
  readonly to: string;
  /** Whether anything but nothing is bad. */
  readonly isUrgent?: boolean;
}

function Tile({ value, outOf, of, to, isUrgent = false }: TileProps) {
  const { locale } = useTexts();
  return (
    <li className={isUrgent && value > 0 ? 'urgent' : ''}>
      <Link href={to}>
        <strong>
          {value.toLocaleString(locale)}
          {outOf !== undefined && <small> / {outOf.toLocaleString(locale)}</small>}
        </strong>
        <span>{of}</span>
      </Link>
    </li>
  );
}
