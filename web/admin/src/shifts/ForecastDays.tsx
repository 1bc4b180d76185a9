import type { Forecast, Location } from '../api/types';
import { useDeviceTypes } from '../devicetypes/useDeviceTypes';
import { Empty } from '../list/Empty';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { useTexts } from '../texts';
import { dayWord } from './days';
import { ForecastLine } from './ForecastLine';
import { useForecastTexts } from './forecastTexts';
import { Shortfalls } from './Shortfalls';
import { useForecast } from './useForecast';

interface ForecastDaysProps {
  readonly place: Location;
  readonly days: number;
  readonly isOnlyShort: boolean;
}

/** First what will be missing, then each day with its shifts. */
export function ForecastDays({ place, days, isOnlyShort }: ForecastDaysProps) {
  const texts = useForecastTexts();
  const { locale } = useTexts();
  const types = useDeviceTypes();
  const forecast = useForecast(place, days);
  if (!forecast.data) {
    return forecast.isError ? (
      <Failure of={forecast.error} again={() => void forecast.refetch()} />
    ) : (
      <Loading />
    );
  }
  const { items } = forecast.data;
  if (items.length === 0) {
    return <Empty title={texts.empty} advice={texts.emptyAdvice} />;
  }
  const shown = isOnlyShort ? items.filter(({ shortfall }) => shortfall > 0) : items;
  if (shown.length === 0) {
    return <Empty title={texts.noneShort} advice={texts.noneShortAdvice} />;
  }
  const typeOf = ({ deviceType }: Forecast) =>
    types.find(({ id }) => id === deviceType)?.name ?? texts.unnamed;
  return (
    <>
      <Shortfalls items={items} zone={place.timeZone} typeOf={typeOf} />
      <div className="forecast-days">
        {[...new Set(shown.map(({ day }) => day))].map((day) => (
          <section key={day} className="panel">
            <h2>{dayWord(day, locale, { weekday: 'long', day: 'numeric', month: 'long' })}</h2>
            <ul>
              {shown
                .filter((each) => each.day === day)
                .map((item) => (
                  <ForecastLine
                    key={`${item.shift} ${item.deviceType}`}
                    item={item}
                    type={typeOf(item)}
                    zone={place.timeZone}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
