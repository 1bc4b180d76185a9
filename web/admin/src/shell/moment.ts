/**
 * A time for a person to read: the day only if it is not today's.
 *
 * @param zone IANA name; that of this computer if absent
 */
export function moment(time: string, locale: string, zone: string | undefined, now = new Date()): string {
  const when = new Date(time);
  const inZone = zone ? { timeZone: zone } : {};
  const day = (date: Date) => date.toLocaleDateString(locale, { dateStyle: 'medium', ...inZone });
  const clock = when.toLocaleTimeString(locale, { timeStyle: 'medium', ...inZone });
  return day(when) === day(now) ? clock : `${day(when)}, ${clock}`;
}
