import type { Custody } from '../api/types';
import { type Stretch, stretchOf, within } from '../charts/stretches';
import { midnight } from '../shell/zone';
import { daysAfter, today } from '../shifts/days';

/** The part of a custody that one day has of it. */
export interface DayPart extends Stretch {
  readonly custody: Custody;
}

export interface CustodyDay extends Stretch {
  /** `2026-01-31` */
  readonly day: string;
  readonly parts: readonly DayPart[];
}

/** The last days of a device at a place, the newest first; what has not ended reaches until now. */
export function custodyDays(
  custodies: readonly Custody[],
  days: number,
  zone: string | undefined,
  now: number,
): readonly CustodyDay[] {
  const last = today(zone, new Date(now));
  return Array.from({ length: days }, (_, back) => {
    const day = daysAfter(last, -back);
    const frame = { from: midnight(day, zone), until: midnight(daysAfter(day, 1), zone) };
    const known = { from: frame.from, until: Math.min(frame.until, now) };
    const parts = custodies
      .flatMap((custody) => within({ custody, ...stretchOf(custody.since, custody.endedAt) }, known))
      .sort((one, other) => one.from - other.from);
    return { day, ...frame, parts };
  });
}
