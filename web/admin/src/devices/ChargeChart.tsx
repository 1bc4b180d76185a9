import type { Device } from '../api/types';
import { Hours } from '../charts/Hours';
import { place, type Stretch, within } from '../charts/stretches';
import { useDeviceTypes } from '../devicetypes/useDeviceTypes';
import { dayWord } from '../shifts/days';
import { useTexts } from '../texts';
import { ChargeLegend } from './ChargeLegend';
import { type ChargeLine, doingsOf, linesOf, type Told } from './charge';
import { useChartTexts } from './chartTexts';

/** Drawn in these, and stretched to the room that there is. */
const WIDTH = 1000;
const HEIGHT = 100;
const MARKS = [100, 50, 0] as const;

interface ChargeChartProps {
  readonly device: Device;
  readonly day: string;
  readonly zone: string | undefined;
  readonly frame: Stretch;
  readonly told: readonly Told[];
  readonly held: readonly Stretch[];
}

/** The charge as a line of steps; below it, what the outlet did, and when the device was away. */
export function ChargeChart({ device, day, zone, frame, told, held }: ChargeChartProps) {
  const texts = useChartTexts();
  const { locale } = useTexts();
  const readyPercent = useDeviceTypes().find(({ id }) => id === device.type)?.readyPercent;
  const lines = linesOf(told);
  const doings = doingsOf(told);
  const away = held.flatMap((each) => within(each, { ...frame, until: Math.min(frame.until, Date.now()) }));
  const percents = lines.flatMap(({ steps }) => steps.map(({ percent }) => percent));
  const date = dayWord(day, locale, { day: 'numeric', month: 'long' });
  const label = percents.length > 0 ? texts.told(date, percents[0] ?? 0, percents.at(-1) ?? 0) : date;
  return (
    <figure className="charge-chart">
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
      <svg className="doings" viewBox={`0 0 ${WIDTH} 1`} preserveAspectRatio="none" aria-hidden="true">
        {doings.map((each) => (
          <Box key={each.from} className={each.state} of={each} frame={frame} height={1} />
        ))}
      </svg>
      <Hours frame={frame} zone={zone} />
      <ChargeLegend lines={lines} doings={doings} isAway={away.length > 0} readyPercent={readyPercent} />
    </figure>
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
