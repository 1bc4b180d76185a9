import { useAnswer } from '../api/queries';
import type { Device } from '../api/types';
import { Hours } from '../charts/Hours';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { dayWord } from '../shifts/days';
import { useTexts } from '../texts';
import { CustodyBar } from './CustodyBar';
import { useChartTexts } from './chartTexts';
import { custodyDays } from './custodyDays';

const DAYS = 7;

interface CustodyWeekProps {
  readonly device: Device;
  readonly zone: string | undefined;
}

/** Who had a device when, a row for each of the last days. */
export function CustodyWeek({ device, zone }: CustodyWeekProps) {
  const texts = useChartTexts();
  const { locale } = useTexts();
  const found = useAnswer('/api/v1/custody', { query: { device: device.id, sort: '-since', limit: 200 } });
  if (!found.data) {
    return found.isError ? <Failure of={found.error} again={() => void found.refetch()} /> : <Loading />;
  }
  const days = custodyDays(found.data.items, DAYS, zone, Date.now());
  const shown = days.flatMap(({ parts }) => parts.map(({ custody }) => custody));
  const legend = [
    ['over', shown.some(({ endedAt }) => endedAt)],
    ['still', shown.some(({ endedAt, overdue }) => !endedAt && !overdue)],
    ['overdue', shown.some(({ overdue }) => overdue)],
  ] as const;
  return (
    <section className="chart">
      <h2 className="section-title">{texts.week}</h2>
      {shown.length === 0 ? (
        <p className="muted">{texts.nobody}</p>
      ) : (
        <>
          <ol className="custody-days">
            {days.map((day) => (
              <li key={day.day}>
                <span className="muted">
                  {dayWord(day.day, locale, { weekday: 'short', day: 'numeric', month: 'numeric' })}
                </span>
                <ul className="custody-track">
                  {day.parts.length === 0 && <li className="visually-hidden">{texts.nobodyThen}</li>}
                  {day.parts.map((part) => (
                    <CustodyBar key={part.custody.id} part={part} frame={day} zone={zone} />
                  ))}
                </ul>
              </li>
            ))}
          </ol>
          {days[0] && <Hours frame={days[0]} zone={zone} />}
          <ul className="legend muted">
            {legend.map(
              ([mark, isShown]) =>
                isShown && (
                  <li key={mark}>
                    <span className={`mark custody ${mark}`} aria-hidden="true" />
                    {texts.legend[mark]}
                  </li>
                ),
            )}
          </ul>
        </>
      )}
    </section>
  );
}
