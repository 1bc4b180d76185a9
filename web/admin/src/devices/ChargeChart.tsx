import type { Device } from '../api/types';
import { Hours } from '../charts/Hours';
import { type Stretch, within } from '../charts/stretches';
import { useDeviceTypes } from '../devicetypes/useDeviceTypes';
import { dayWord } from '../shifts/days';
import { useTexts } from '../texts';
import { ChargeLegend } from './ChargeLegend';
import { ChargePlot, Doings } from './ChargePlot';
import { doingsOf, linesOf, type Told } from './charge';
import { useChartTexts } from './chartTexts';

interface ChargeChartProps {
  readonly device: Device;
  readonly day: string;
  readonly zone: string | undefined;
  readonly frame: Stretch;
  readonly told: readonly Told[];
  readonly held: readonly Stretch[];
}

/** The charge over a day, and below it what the outlet did. Where no bay can sense a charge, there is only the latter. */
export function ChargeChart({ device, day, zone, frame, told, held }: ChargeChartProps) {
  const texts = useChartTexts();
  const { locale } = useTexts();
  const readyPercent = useDeviceTypes().find(({ id }) => id === device.type)?.readyPercent;
  const lines = linesOf(told);
  const doings = doingsOf(told);
  const away = held.flatMap((each) => within(each, { ...frame, until: Math.min(frame.until, Date.now()) }));
  const steps = lines.flatMap((line) => line.steps);
  const date = dayWord(day, locale, { day: 'numeric', month: 'long' });
  const hasLines = steps.length > 0;
  return (
    <figure className="charge-chart">
      {hasLines ? (
        <ChargePlot
          lines={lines}
          away={away}
          frame={frame}
          readyPercent={readyPercent}
          label={texts.told(date, steps[0]?.percent ?? 0, steps.at(-1)?.percent ?? 0)}
        />
      ) : (
        <p className="muted">{texts.noPercent}</p>
      )}
      <Doings doings={doings} frame={frame} />
      <Hours frame={frame} zone={zone} />
      <ChargeLegend
        lines={lines}
        doings={doings}
        isAway={hasLines && away.length > 0}
        readyPercent={hasLines ? readyPercent : undefined}
      />
    </figure>
  );
}
