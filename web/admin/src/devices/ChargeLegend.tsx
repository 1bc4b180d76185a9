import type { ChargeLine, Told } from './charge';
import { useChartTexts } from './chartTexts';

interface ChargeLegendProps {
  readonly lines: readonly ChargeLine[];
  readonly doings: readonly Told[];
  readonly isAway: boolean;
  readonly readyPercent: number | undefined;
}

/** What the lines and colours of the drawing mean; only those that are in it. */
export function ChargeLegend({ lines, doings, isAway, readyPercent }: ChargeLegendProps) {
  const texts = useChartTexts();
  const drawn: readonly (readonly [mark: string, word: string] | false)[] = [
    lines.some(({ estimated }) => !estimated) && ['line', texts.line],
    lines.some(({ estimated }) => estimated) && ['estimated', texts.estimated],
    readyPercent !== undefined && ['ready', texts.readyFrom(readyPercent)],
    isAway && ['away', texts.away],
    ...[...new Set(doings.map(({ state }) => state))].map((state) => [state, texts.doings[state]] as const),
  ];
  return (
    <ul className="legend muted">
      {drawn
        .filter((each) => each !== false)
        .map(([mark, word]) => (
          <li key={mark}>
            <span className={`mark ${mark}`} aria-hidden="true" />
            {word}
          </li>
        ))}
    </ul>
  );
}
