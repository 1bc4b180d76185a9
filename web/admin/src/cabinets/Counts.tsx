import { useTexts } from '../texts';
import { needsAttention } from './bayState';
import type { ShownBay } from './useCabinet';

/** How many bays are in which state. */
export function Counts({ bays }: { readonly bays: readonly ShownBay[] }) {
  const { counts } = useTexts().cabinets;
  const count = (...states: string[]) => bays.filter(({ state }) => states.includes(state)).length;
  const attention = bays.filter(({ state }) => needsAttention(state)).length;
  return (
    <dl className="counts">
      <Count value={count('full')} of={counts.ready} />
      <Count value={count('charging')} of={counts.charging} />
      <Count value={count('held')} of={counts.held} />
      <Count value={count('free')} of={counts.free} />
      {attention > 0 && <Count value={attention} of={counts.attention} urgent />}
    </dl>
  );
}

interface CountProps {
  readonly value: number | string;
  readonly of: string;
  readonly urgent?: boolean;
}

export function Count({ value, of, urgent }: CountProps) {
  return (
    <div className={urgent ? 'urgent' : ''}>
      <dt>{of}</dt>
      <dd>{value}</dd>
    </div>
  );
}
