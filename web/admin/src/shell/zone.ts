/** What the clocks of a place show, as if it were UTC: its days and hours can then be reckoned with. */
export type WallClock = (moment: number) => Date;

/** @param zone IANA name; that of this computer if absent */
export function wallClock(zone: string | undefined): WallClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    ...(zone ? { timeZone: zone } : {}),
  });
  return (moment) => {
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const { year, month, day, hour, minute, second } = parts;
    return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  };
}

/**
 * The moment at which a day begins at a place.
 *
 * @param day `2026-01-31`
 */
export function midnight(day: string, zone: string | undefined): number {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  const wall = wallClock(zone);
  const near = wanted - (wall(wanted).getTime() - wanted);
  // Once more: between the guess and the day the clocks may have changed.
  return near - (wall(near).getTime() - wanted);
}
