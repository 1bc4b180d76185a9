const DAY = 24 * 60;

/** A span of time for people to read, in the largest unit that fits: `3 days`, `2 hr`, `5 min`. */
export function span(minutes: number, locale: string): string {
  const [value, unit] =
    minutes >= DAY ? [minutes / DAY, 'day'] : minutes >= 60 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: String(unit),
    unitDisplay: unit === 'day' ? 'long' : 'short',
    maximumFractionDigits: 0,
  }).format(Math.floor(Number(value)));
}
