import { wallClock } from '../shell/zone';

export const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** How often something happened: by day of the week, from Monday on, and hour. */
export type ByHour = readonly (readonly number[])[];

/** @param moments as ISO 8601 has them */
export function byHour(moments: readonly string[], zone: string | undefined): ByHour {
  const counts = Array.from({ length: 7 }, () => HOURS.map(() => 0));
  const wall = wallClock(zone);
  for (const moment of moments) {
    const shown = wall(Date.parse(moment));
    const day = counts[(shown.getUTCDay() + 6) % 7];
    const hour = shown.getUTCHours();
    if (day) {
      day[hour] = (day[hour] ?? 0) + 1;
    }
  }
  return counts;
}

/** So many colours there are for something; nothing has none. */
export const LEVELS = 4;

/** Which colour a count has: in equal steps up to the largest, so that the legend is easily read. */
export function levelOf(count: number, largest: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((count / largest) * LEVELS));
}
