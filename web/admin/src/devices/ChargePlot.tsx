import { place, type Stretch } from '../charts/stretches';
import type { ChargeLine, Told } from './charge';

/** Drawn in these, and stretched to the room that there is. */
const WIDTH = 1000;
const HEIGHT = 100;
const MARKS = [100, 50, 0] as const;

interface ChargePlotProps {
  readonly lines: readonly ChargeLine[];
  readonly away: readonly Stretch[];
  readonly frame: Stretch;
  readonly readyPercent: number | undefined;
  /** The same in words. */
  readonly label: string;
}

/** The charge as lines of steps, and when the device was away. */
export function ChargePlot({ lines, away, frame, readyPercent, label }: ChargePlotProps) {
  return (
    <>
      <ol className="charge-scale muted" aria-hidden="true">
        {MARKS.map((mark) => (
          <li key={mark}>{mark} %</li>
        ))}
      </ol>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {MARKS.map((mark) => (
          <line key={mark} className="ruled" x1="0" x2={WIDTH} y1={HEIGHT - mark} y2={HEIGHT - mark} />
        ))}
        {away.map((each) => (
          <Box key={each.from} className="away" of={each} frame={frame} height={HEIGHT} />
        ))}
        {readyPercent !== undefined && (
          <line className="ready" x1="0" x2={WIDTH} y1={HEIGHT - readyPercent} y2={HEIGHT - readyPercent} />
        )}
        {lines.map((line) => (
          <path
            key={line.steps[0]?.from}
            className={line.estimated ? 'estimated' : 'line'}
            d={pathOf(line, frame)}
          />
        ))}
      </svg>
    </>
  );
}

interface DoingsProps {
  readonly doings: readonly Told[];
  readonly frame: Stretch;
}

/** What the outlet did, as a strip. */
export function Doings({ doings, frame }: DoingsProps) {
  return (
    <svg className="doings" viewBox={`0 0 ${WIDTH} 1`} preserveAspectRatio="none" aria-hidden="true">
      {doings.map((each) => (
        <Box key={each.from} className={each.state} of={each} frame={frame} height={1} />
      ))}
    </svg>
  );
}

interface BoxProps {
  readonly className: string;
  readonly of: Stretch;
  readonly frame: Stretch;
  readonly height: number;
}

function Box({ className, of, frame, height }: BoxProps) {
  const x = place(of.from, frame) * WIDTH;
  return (
    <rect className={className} x={x} width={place(of.until, frame) * WIDTH - x} y="0" height={height} />
  );
}

function pathOf({ steps }: ChargeLine, frame: Stretch): string {
  return steps
    .map(({ from, until, percent }, index) => {
      const [x, end] = [from, until].map((moment) => (place(moment, frame) * WIDTH).toFixed(1));
      return `${index === 0 ? 'M' : 'L'}${x} ${HEIGHT - percent}H${end}`;
    })
    .join('');
}
