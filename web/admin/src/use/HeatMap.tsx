import { WEEKDAYS, type Weekday, weekdayWord } from '../shifts/days';
import { useTexts } from '../texts';
import { HeatLegend } from './HeatLegend';
import { type ByHour, HOURS, levelOf } from './hours';
import { useUseTexts } from './texts';

interface HeatMapProps {
  readonly takes: ByHour;
  readonly weeks: number;
}

/** The hours of a week as a table; a stronger colour where more is taken, and the number in each cell. */
export function HeatMap({ takes, weeks }: HeatMapProps) {
  const texts = useUseTexts();
  const { locale } = useTexts();
  const largest = Math.max(...takes.flat());
  const word = (count: number) => (count / weeks).toLocaleString(locale, { maximumFractionDigits: 1 });
  const hourWord = (hour: number) => texts.clock(String(hour).padStart(2, '0'));
  const when = (day: Weekday, hour: number) => `${weekdayWord(day, locale, 'long')}, ${hourWord(hour)}`;
  const busiest = takes.flat().indexOf(largest);
  const busiestDay = WEEKDAYS[Math.floor(busiest / HOURS.length)];
  return (
    <>
      {busiestDay && <p>{texts.busiest(when(busiestDay, busiest % HOURS.length), word(largest))}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section className="heat-frame" tabIndex={0} aria-label={texts.legend}>
        <table className="heat">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{texts.day}</span>
              </th>
              {HOURS.map((hour) => (
                <th key={hour} scope="col" abbr={hourWord(hour)}>
                  {String(hour).padStart(2, '0')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {WEEKDAYS.map((day, at) => (
              <tr key={day}>
                <th scope="row">{weekdayWord(day, locale)}</th>
                {HOURS.map((hour) => {
                  const count = takes[at]?.[hour] ?? 0;
                  return (
                    <td
                      key={hour}
                      className={`level-${levelOf(count, largest)}`}
                      title={texts.cell(when(day, hour), word(count))}
                    >
                      {word(count)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <HeatLegend largest={largest} word={word} />
    </>
  );
}
