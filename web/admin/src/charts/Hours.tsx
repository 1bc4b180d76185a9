import { useTexts } from '../texts';
import { hoursOf } from './hours';
import { place, type Stretch } from './stretches';

const EVERY = 6;

interface HoursProps {
  /** A day. */
  readonly frame: Stretch;
  readonly zone: string | undefined;
}

/** The hours under a drawing of a day. */
export function Hours({ frame, zone }: HoursProps) {
  const { locale } = useTexts();
  const clock = (moment: number) =>
    new Date(moment).toLocaleTimeString(locale, {
      hour: '2-digit',
      minute: '2-digit',
      ...(zone ? { timeZone: zone } : {}),
    });
  return (
    <ol className="hours muted" aria-hidden="true">
      {hoursOf(frame, zone, EVERY).map((moment) => (
        <li key={moment} style={{ left: `${place(moment, frame) * 100}%` }}>
          {clock(moment)}
        </li>
      ))}
    </ol>
  );
}
