import { Link } from 'wouter';
import type { Forecast } from '../api/types';
import { ReadinessBar } from '../charts/ReadinessBar';
import { State } from '../shell/State';
import { useTexts } from '../texts';
import { Assumptions } from './Assumptions';
import { useForecastTexts } from './forecastTexts';

interface ForecastLineProps {
  readonly item: Forecast;
  /** The name of the type. */
  readonly type: string;
  readonly zone: string;
}

/** What one shift needs of one type, how much of it will be ready, and on what that rests. */
export function ForecastLine({ item, type, zone }: ForecastLineProps) {
  const texts = useForecastTexts();
  const { locale } = useTexts();
  const clock = (moment: string) =>
    new Date(moment).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const told = texts.readyOf(item.expected, item.needed);
  return (
    <li className="forecast-line">
      <span className="clock muted">
        {clock(item.from)}
        {item.until && ` – ${clock(item.until)}`}
      </span>
      <span>
        <Link href={`/shifts/${item.shift}/days/${item.day}`}>{item.name}</Link> · {type}
      </span>
      <span className="bar">
        <ReadinessBar expected={item.expected} needed={item.needed} label={told} />
      </span>
      <State tone={item.shortfall > 0 ? 'warn' : 'good'}>
        {item.shortfall > 0 ? texts.short(item.shortfall) : texts.enough}
      </State>
      <details>
        <summary>
          {told} · {texts.why}
        </summary>
        <Assumptions item={item} zone={zone} />
      </details>
    </li>
  );
}
