import { wallClock } from '../shell/zone';
import type { Stretch } from './stretches';

/** The hours between which a day is ruled, as the clock there shows them. */
export function hoursOf(
  { from, until }: Stretch,
  zone: string | undefined,
  every: number,
): readonly number[] {
  const wall = wallClock(zone);
  const hours = Array.from(
    { length: Math.ceil((until - from) / 3_600_000) },
    (_, at) => from + at * 3_600_000,
  );
  return hours.filter((moment) => wall(moment).getUTCHours() % every === 0);
}
