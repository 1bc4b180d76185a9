import { LEVELS } from './hours';
import { useUseTexts } from './texts';

interface HeatLegendProps {
  readonly largest: number;
  readonly word: (count: number) => string;
}

/** Which colour stands for how many. */
export function HeatLegend({ largest, word }: HeatLegendProps) {
  const texts = useUseTexts();
  return (
    <div className="heat-legend muted">
      <span>{texts.legend}:</span>
      <ul>
        {Array.from({ length: LEVELS + 1 }, (_, level) => level).map((level) => (
          <li key={level}>
            <span className={`level-${level}`} aria-hidden="true" />
            {level === 0 ? word(0) : texts.upTo(word((largest * level) / LEVELS))}
          </li>
        ))}
      </ul>
    </div>
  );
}
