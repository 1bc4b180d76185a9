import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import type { Forecast, Location } from '../api/types';
import { ReadinessBar } from '../charts/ReadinessBar';
import { Empty } from '../list/Empty';
import { PlaceChoice } from '../list/PlaceChoice';
import { useFilters } from '../list/useFilters';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { useForecast } from '../shifts/useForecast';
import { useTexts } from '../texts';
import { useOverviewTexts } from './texts';

const FILTERS = ['location'] as const;
const SHOWN = 8;
const AHEAD_DAYS = 2;

/** Whether the next shifts will find the devices that they need. */
export function NextShifts() {
  const texts = useOverviewTexts();
  const common = useTexts();
  const may = useMay();
  const places = usePlaces();
  const [{ location }, choose] = useFilters(FILTERS);
  const place = places.find(location) ?? places.items[0];
  return (
    <section className="panel">
      <div className="heading">
        <h2 className="section-title">{texts.next}</h2>
        {place && (
          <div className="overview-place">
            <PlaceChoice chosen={place.id} choose={(chosen) => choose({ location: chosen })} />
          </div>
        )}
      </div>
      {place && <Coming place={place} />}
      {!place && places.isKnown && (
        <Empty title={texts.noLocation} advice={texts.noLocationAdvice}>
          {may('locations:write') && <Link href="/places">{common.pages.places}</Link>}
        </Empty>
      )}
    </section>
  );
}

function Coming({ place }: { readonly place: Location }) {
  const texts = useOverviewTexts();
  const { pages } = useTexts();
  const forecast = useForecast(place, AHEAD_DAYS);
  if (!forecast.data) {
    return forecast.isError ? (
      <Failure of={forecast.error} again={() => void forecast.refetch()} />
    ) : (
      <Loading />
    );
  }
  if (forecast.data.items.length === 0) {
    return (
      <Empty title={texts.noShifts} advice={texts.noShiftsAdvice}>
        <Link href="/shifts">{pages.shifts}</Link>
      </Empty>
    );
  }
  return (
    <ul className="lines">
      {forecast.data.items.slice(0, SHOWN).map((item) => (
        <ShiftLine key={`${item.shift} ${item.day} ${item.deviceType}`} item={item} zone={place.timeZone} />
      ))}
    </ul>
  );
}

function ShiftLine({ item, zone }: { readonly item: Forecast; readonly zone: string }) {
  const texts = useOverviewTexts();
  const { locale } = useTexts();
  const may = useMay();
  const type = useAnswer(
    '/api/v1/device-types/{id}',
    { path: { id: item.deviceType } },
    { staleTime: 60_000, enabled: may('devices:read') },
  );
  const begins = new Date(item.from).toLocaleString(locale, {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  const told = texts.readyOf(item.expected, item.needed);
  return (
    <li className="shift-line">
      <span>
        <Link href={`/shifts/${item.shift}`}>{item.name}</Link> <span className="muted">{begins}</span>
      </span>
      <span>{type.data?.name ?? texts.types}</span>
      <ReadinessBar expected={item.expected} needed={item.needed} label={told} />
      <span className="muted">{told}</span>
      <span className="end">
        {item.shortfall > 0 ? (
          <State tone="warn">{texts.short(item.shortfall)}</State>
        ) : (
          <State tone="good">{texts.enough}</State>
        )}
      </span>
    </li>
  );
}
