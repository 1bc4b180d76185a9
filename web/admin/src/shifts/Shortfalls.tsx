import { Link } from 'wouter';
import type { Forecast } from '../api/types';
import { State } from '../shell/State';
import { useTexts } from '../texts';
import { useForecastTexts } from './forecastTexts';

const SHOWN = 5;
/** So far ahead the day of the week says which day it is. */
const NEAR_MS = 6 * 86_400_000;

interface ShortfallsProps {
  readonly items: readonly Forecast[];
  readonly zone: string;
  readonly typeOf: (item: Forecast) => string;
}

/** What will be missing, in sentences: that is what somebody came to read. */
export function Shortfalls({ items, zone, typeOf }: ShortfallsProps) {
  const texts = useForecastTexts();
  const { locale } = useTexts();
  const short = items.filter(({ shortfall }) => shortfall > 0);
  if (short.length === 0) {
    return (
      <p className="shortfalls">
        <State tone="good">{texts.allEnough}</State>
      </p>
    );
  }
  const when = (moment: string) =>
    new Date(moment).toLocaleString(locale, {
      weekday: 'long',
      ...(Date.parse(moment) - Date.now() > NEAR_MS ? { day: 'numeric', month: 'long' } : {}),
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    });
  return (
    <section className="shortfalls">
      <h2 className="section-title">{texts.summary(short.length)}</h2>
      <ul>
        {short.slice(0, SHOWN).map((item) => (
          <li key={`${item.shift} ${item.day} ${item.deviceType}`}>
            <State tone="warn">{texts.shortOn(item.shortfall, typeOf(item), when(item.from))}</State>{' '}
            <Link href={`/shifts/${item.shift}/days/${item.day}`}>{item.name}</Link>
          </li>
        ))}
      </ul>
      {short.length > SHOWN && <p className="muted">{texts.more(short.length - SHOWN)}</p>}
    </section>
  );
}
