import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import type { Forecast, Location, Occurrence } from '../api/types';
import { useDeviceTypes } from '../devicetypes/useDeviceTypes';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { daysAfter, dayWord, today } from './days';
import { useShiftTexts } from './texts';
import { useForecast } from './useForecast';

const FORESEEN_DAYS = 7;

interface WeekProps {
  readonly place: Location;
  readonly monday: string;
}

/** Seven days, and the shifts of each in their order. */
export function Week({ place, monday }: WeekProps) {
  const texts = useShiftTexts();
  const { locale } = useTexts();
  const query = { location: place.id, from: monday, until: daysAfter(monday, 6) };
  const found = useAnswer('/api/v1/shifts/occurrences', { query });
  const may = useMay();
  const forecast = useForecast(place, FORESEEN_DAYS, may('forecast:read')).data?.items ?? [];
  if (!found.data) {
    return found.isError ? <Failure of={found.error} again={() => void found.refetch()} /> : <Loading />;
  }
  const now = today(place.timeZone);
  return (
    <>
      {found.data.items.length === 0 && <p className="muted below">{texts.noShiftsInWeek}</p>}
      <ol className="week">
        {Array.from({ length: 7 }, (_, at) => daysAfter(monday, at)).map((day) => (
          <li key={day} aria-current={day === now ? 'date' : undefined}>
            <h2>
              {dayWord(day, locale, { weekday: 'short' })}{' '}
              <span className="muted">{dayWord(day, locale, { day: 'numeric', month: 'numeric' })}</span>
            </h2>
            {found.data.items
              .filter((each) => each.day === day)
              .sort((one, other) => one.from.localeCompare(other.from))
              .map((occurrence) => (
                <OccurrenceCard
                  key={occurrence.shift}
                  occurrence={occurrence}
                  zone={place.timeZone}
                  forecast={forecast.filter(({ shift, day: on }) => shift === occurrence.shift && on === day)}
                />
              ))}
          </li>
        ))}
      </ol>
    </>
  );
}

interface OccurrenceCardProps {
  readonly occurrence: Occurrence;
  readonly zone: string;
  readonly forecast: readonly Forecast[];
}

function OccurrenceCard({ occurrence, zone, forecast }: OccurrenceCardProps) {
  const texts = useShiftTexts();
  const { locale } = useTexts();
  const types = useDeviceTypes();
  const clock = (time: string) =>
    new Date(time).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const { shift, name, day, from, until, users, groups, rostered, exceptional, doubleBooked } = occurrence;
  return (
    <article className="occurrence">
      <p className="muted">
        {clock(from)} – {until && clock(until)}
      </p>
      <h3>
        <Link href={`/shifts/${shift}/days/${day}`}>{name}</Link>
      </h3>
      <p className="muted">
        {[
          users.length > 0 && texts.people(users.length),
          groups.length > 0 && texts.groups(groups.length),
          rostered && texts.onRoster,
          exceptional && texts.exceptional,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {doubleBooked.length > 0 && <State tone="warn">{texts.doubleBooked(doubleBooked.length)}</State>}
      {forecast.map(({ deviceType, shortfall }) => {
        const type = types.find(({ id }) => id === deviceType)?.name ?? '…';
        return (
          <State key={deviceType} tone={shortfall > 0 ? 'warn' : 'good'}>
            {shortfall > 0 ? texts.short(shortfall, type) : texts.enough(type)}
          </State>
        );
      })}
    </article>
  );
}
