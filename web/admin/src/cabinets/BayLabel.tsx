import { useTexts } from '../texts';
import type { BayState } from './bayState';
import type { ShownBay } from './useCabinet';

const ICONS: Readonly<Record<BayState, string>> = {
  alarm: 'M8 1l7 13H1zM8 6v4M8 12v.5',
  out: 'M3 3l10 10M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1',
  fault: 'M8 1l7 13H1zM8 6v4M8 12v.5',
  quarantined: 'M8 2v8M8 13v.5',
  open: 'M3 15V1h7v14M10 15l4-2V3l-4-2',
  charging: 'M9 1L3 9h4l-1 6 6-8H8z',
  full: 'M2 8l4 5 8-10',
  stored: 'M2 3h12v10H2zM5 8h6',
  held: 'M4 12l8-8M6 4h6v6',
  reserved: 'M8 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6M2 15c0-7 12-7 12 0',
  free: 'M2 3h12v10H2z',
};

/** The state of a bay in colour, icon and word. */
export function BayLabel({ bay }: { readonly bay: ShownBay }) {
  const texts = useTexts();
  const { state, charge, device } = bay;
  const alarm = bay.alarms[0];
  const percent =
    device && charge.percent !== null && (state === 'charging' || state === 'full' || state === 'stored');
  return (
    <span className={`bay-label ${state}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[state]} />
      </svg>
      {(alarm && texts.bay.alarms[alarm.kind]) ?? texts.bay.states[state]}
      {percent && ` · ${charge.percent} %`}
    </span>
  );
}
