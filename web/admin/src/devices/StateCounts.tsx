import { useAnswer } from '../api/queries';
import type { Choose, Filters } from '../list/useFilters';
import { State } from '../shell/State';
import { useTexts } from '../texts';
import type { DeviceFilter } from './DeviceFilters';
import { TONES } from './deviceState';
import { useDeviceTexts } from './texts';

const STATES = ['STORED', 'HELD', 'OUT_OF_SERVICE', 'LOST', 'RETIRED'] as const;
const LOOK_EVERY_MS = 15_000;

interface StateCountsProps {
  readonly filters: Filters<DeviceFilter>;
  readonly choose: Choose<DeviceFilter>;
}

/** How many devices are in which state, as far as the other filters leave them. Each narrows the list to itself. */
export function StateCounts({ filters, choose }: StateCountsProps) {
  const texts = useDeviceTexts();
  const { locale, common } = useTexts();
  const { state: chosen, ...others } = filters;
  const status = useAnswer(
    '/api/v1/devices/status',
    { query: { ...others, limit: 1 } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  const counts = (status.data?.byState ?? {}) as Readonly<Record<string, number>>;
  return (
    <fieldset className="state-counts">
      <legend className="visually-hidden">{texts.columns.state}</legend>
      <button type="button" aria-pressed={!chosen} onClick={() => choose({ state: '' })}>
        {common.all} <strong>{status.data?.total.toLocaleString(locale)}</strong>
      </button>
      {STATES.map((state) => (
        <button key={state} type="button" aria-pressed={chosen === state} onClick={() => choose({ state })}>
          <State tone={TONES[state]}>{texts.states[state]}</State>
          <strong>{status.data && (counts[state] ?? 0).toLocaleString(locale)}</strong>
        </button>
      ))}
    </fieldset>
  );
}
