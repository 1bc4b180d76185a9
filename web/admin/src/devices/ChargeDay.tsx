import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useAnswer } from '../api/queries';
import type { Device } from '../api/types';
import { stretchOf } from '../charts/stretches';
import { useFilters } from '../list/useFilters';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { midnight } from '../shell/zone';
import { daysAfter, dayWord, today } from '../shifts/days';
import { useTexts } from '../texts';
import { ChargeChart } from './ChargeChart';
import { toldOf } from './charge';
import { useChartTexts } from './chartTexts';

const FILTERS = ['day'] as const;
const LOOK_EVERY_MS = 60_000;

interface ChargeDayProps {
  readonly device: Device;
  readonly zone: string | undefined;
}

/** The charge of a device over one day, as the bay told it that it was in. */
export function ChargeDay({ device, zone }: ChargeDayProps) {
  const texts = useChartTexts();
  const { locale } = useTexts();
  const [filters, choose] = useFilters(FILTERS);
  const now = today(zone);
  const day = filters.day && /^\d{4}-\d\d-\d\d$/.test(filters.day) && filters.day < now ? filters.day : now;
  const move = (days: number) => choose({ day: daysAfter(day, days) }, true);
  return (
    <section className="chart">
      <div className="heading">
        <h2 className="section-title">{texts.charge}</h2>
        <div className="heading-actions">
          <Button variant="secondary" size="sm" onClick={() => move(-1)}>
            ‹ {texts.dayBefore}
          </Button>
          <strong>
            {day === now ? texts.today : dayWord(day, locale, { day: 'numeric', month: 'long' })}
          </strong>
          <Button variant="secondary" size="sm" isDisabled={day === now} onClick={() => move(1)}>
            {texts.dayAfter} ›
          </Button>
        </div>
      </div>
      <Day device={device} day={day} zone={zone} />
    </section>
  );
}

function Day({ device, day, zone }: ChargeDayProps & { readonly day: string }) {
  const texts = useChartTexts();
  const may = useMay();
  const frame = { from: midnight(day, zone), until: midnight(daysAfter(day, 1), zone) };
  const sessions = useAnswer('/api/v1/devices/{id}/charging', {
    path: { id: device.id },
    query: { limit: 50 },
  });
  // While somebody holds it, it is in no bay: then the one counts that it was charged in last.
  const bay = device.bay ?? sessions.data?.sessions.items[0]?.bay ?? '';
  const history = useAnswer(
    '/api/v1/bays/{id}/charging/history',
    {
      path: { id: bay },
      query: { from: new Date(frame.from).toISOString(), until: new Date(frame.until).toISOString() },
    },
    { enabled: Boolean(bay), refetchInterval: LOOK_EVERY_MS },
  );
  const custodies = useAnswer(
    '/api/v1/custody',
    { query: { device: device.id, sort: '-since', limit: 200 } },
    { enabled: may('custody:read') },
  );
  if (history.isError) {
    return <Failure of={history.error} again={() => void history.refetch()} />;
  }
  if (sessions.isLoading || history.isLoading || custodies.isLoading) {
    return <Loading />;
  }
  const held = (custodies.data?.items ?? []).map(({ since, endedAt }) => stretchOf(since, endedAt));
  const known = { from: frame.from, until: Math.min(frame.until, Date.now()) };
  const told = history.data ? toldOf(history.data, device.id, held, known) : [];
  if (!told.some(({ percent, state }) => percent !== null || state !== 'OFF')) {
    return <p className="muted">{texts.nothingTold}</p>;
  }
  return <ChargeChart device={device} day={day} zone={zone} frame={frame} told={told} held={held} />;
}
