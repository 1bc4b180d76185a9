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

/** The hour of the day where the kiosk stands, 0 to 23. */
export function hourOf(time: Date, zone: string | undefined): number {
  const hour = time.toLocaleTimeString('en-GB', { hour: '2-digit', hourCycle: 'h23', ...inZone(zone) });
  return Number.parseInt(hour, 10);
}

function inZone(zone: string | undefined) {
  return zone ? { timeZone: zone } : {};
}
