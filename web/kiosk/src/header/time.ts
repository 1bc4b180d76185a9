import type { Texts } from '../texts';

/** The time of day where the kiosk stands. */
export function timeOfDay(time: Date, texts: Texts, zone: string | undefined): string {
  return time.toLocaleTimeString(texts.locale, { hour: '2-digit', minute: '2-digit', ...inZone(zone) });
}

/** A moment that is not long ago: with its day where that is not today. */
export function moment(time: Date, now: Date, texts: Texts, zone: string | undefined): string {
  const day = (date: Date) => date.toLocaleDateString('en-GB', inZone(zone));
  const weekday = time.toLocaleDateString(texts.locale, { weekday: 'short', ...inZone(zone) });
  const clock = timeOfDay(time, texts, zone);
  return day(time) === day(now) ? clock : `${weekday} ${clock}`;
}

/** How many days ahead a weekday says which. */
const A_WEEK = 6;
const DAY_MS = 86_400_000;

/** When something will be: "at 06:00", "on Sunday at 06:00", and with its date where that is more than a week away. */
export function when(time: Date, now: Date, texts: Texts, zone: string | undefined): string {
  const clock = timeOfDay(time, texts, zone);
  const day = (date: Date) => date.toLocaleDateString('en-GB', inZone(zone));
  if (day(time) === day(now)) {
    return texts.at(clock);
  }
  const near = time.getTime() - now.getTime() < A_WEEK * DAY_MS;
  const name = near ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  return texts.onDay(time.toLocaleDateString(texts.locale, { ...name, ...inZone(zone) }), clock);
}

/** The hour of the day where the kiosk stands, 0 to 23. */
export function hourOf(time: Date, zone: string | undefined): number {
  const hour = time.toLocaleTimeString('en-GB', { hour: '2-digit', hourCycle: 'h23', ...inZone(zone) });
  return Number.parseInt(hour, 10);
}

function inZone(zone: string | undefined) {
  return zone ? { timeZone: zone } : {};
}
