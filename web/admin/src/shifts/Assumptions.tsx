import type { Forecast } from '../api/types';
import { State } from '../shell/State';
import { useTexts } from '../texts';
import { today } from './days';
import { useForecastTexts } from './forecastTexts';

interface AssumptionsProps {
  readonly item: Forecast;
  readonly zone: string;
}

/** What is assumed of the devices: which are counted on, and which are not. */
export function Assumptions({ item, zone }: AssumptionsProps) {
  const texts = useForecastTexts();
  const { locale } = useTexts();
  // The day is said only where it is not that of the shift.
  const word = (moment: string | null) => {
    const when = new Date(moment ?? item.from);
    const isThatDay = today(zone, when) === item.day;
    return when.toLocaleString(locale, {
      ...(isThatDay ? {} : { weekday: 'short', day: 'numeric', month: 'short' }),
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    });
  };
  return (
    <ul>
      {item.reserved > 0 && <li className="muted">{texts.reserved(item.reserved)}</li>}
      {item.assumptions.length === 0 && <li className="muted">{texts.nothingKnown}</li>}
      {item.assumptions.map(({ basis, count, counted, estimated, chargeMinutes, freeAt, readyAt }) => (
        <li key={`${basis} ${counted} ${estimated}`}>
          <State tone={counted ? 'good' : 'plain'}>
            {texts.basis[basis]({
              count,
              counted,
              chargeMinutes,
              freeAt: word(freeAt),
              readyAt: word(readyAt),
            })}
            {estimated && `, ${texts.estimated}`}
          </State>
        </li>
      ))}
    </ul>
  );
}
