/** The days of a week as the services call them, from Monday on. */
export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAY_MS = 86_400_000;

const at = (day: string) => new Date(`${day}T00:00:00Z`);
const text = (date: Date) => date.toISOString().slice(0, 10);

/** A day some days after another; both `2026-01-31`. */
export function daysAfter(day: string, days: number): string {
  return text(new Date(at(day).getTime() + days * DAY_MS));
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  return daysAfter(day, -((at(day).getUTCDay() + 6) % 7));
}

/** The day that it is at a place. */
export function today(zone: string | undefined, now = new Date()): string {
  // Canada writes dates as ISO 8601 does.
  return now.toLocaleDateString('en-CA', zone ? { timeZone: zone } : {});
}

/** A day for people to read. */
export function dayWord(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return at(day).toLocaleDateString(locale, { ...options, timeZone: 'UTC' });
}

/** The name of a day of the week; the first of January 2024 was a Monday. */
export function weekdayWord(day: Weekday, locale: string, style: 'short' | 'long' = 'short'): string {
  return dayWord(daysAfter('2024-01-01', WEEKDAYS.indexOf(day)), locale, { weekday: style });
}

/** Days of the week as people say them: `Mon–Fri`, `Sat, Sun`. */
export function weekdaysWord(days: readonly Weekday[], locale: string): string {
  const sorted = WEEKDAYS.filter((day) => days.includes(day));
  const first = sorted[0];
  const last = sorted.at(-1);
  const isRun = first && last && WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === sorted.length - 1;
  return isRun && sorted.length > 2
    ? `${weekdayWord(first, locale)}–${weekdayWord(last, locale)}`
    : sorted.map((day) => weekdayWord(day, locale)).join(', ');
}
