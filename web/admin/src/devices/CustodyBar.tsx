import { Link } from 'wouter';
import { place, type Stretch } from '../charts/stretches';
import { useMay } from '../shell/useMe';
import { usePerson } from '../shell/usePerson';
import { useTexts } from '../texts';
import { useChartTexts } from './chartTexts';
import type { DayPart } from './custodyDays';

interface CustodyBarProps {
  readonly part: DayPart;
  readonly frame: Stretch;
  readonly zone: string | undefined;
}

/** That somebody had a device, drawn over the part of a day, and as a link to that person. */
export function CustodyBar({ part: { custody, from, until }, frame, zone }: CustodyBarProps) {
  const texts = useChartTexts();
  const { locale } = useTexts();
  const may = useMay();
  const name = usePerson(custody.holder) ?? '–';
  const word = (moment: string) =>
    new Date(moment).toLocaleString(locale, {
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      ...(zone ? { timeZone: zone } : {}),
    });
  const told = custody.endedAt
    ? texts.holds(word(custody.since), word(custody.endedAt))
    : texts.holdsStill(word(custody.since));
  const mark = custody.endedAt ? 'over' : custody.overdue ? 'overdue' : 'still';
  const inside = (
    <>
      {name}
      <span className="visually-hidden">
        , {told}, {texts.legend[mark]}
      </span>
    </>
  );
  const left = place(from, frame) * 100;
  return (
    <li
      className={`custody ${mark}`}
      title={`${name}: ${told}`}
      style={{ left: `${left}%`, width: `${place(until, frame) * 100 - left}%` }}
    >
      {may('users:read') ? <Link href={`/people/${custody.holder}`}>{inside}</Link> : inside}
    </li>
  );
}
