/** A stretch of time, in milliseconds; the end is not in it. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** From one moment to another, or for good. */
export function stretchOf(from: string, until: string | null): Stretch {
  return { from: Date.parse(from), until: until ? Date.parse(until) : Number.MAX_SAFE_INTEGER };
}

/** What is left of a stretch without others. */
export function without<S extends Stretch>(stretch: S, others: readonly Stretch[]): S[] {
  return others.reduce<S[]>(
    (left, other) =>
      left.flatMap((each) =>
        [
          { ...each, until: Math.min(each.until, other.from) },
          { ...each, from: Math.max(each.from, other.until) },
        ].filter(({ from, until }) => from < until),
      ),
    [stretch],
  );
}

/** The part of a stretch that is within another, if any. */
export function within<S extends Stretch>(stretch: S, frame: Stretch): S[] {
  const from = Math.max(stretch.from, frame.from);
  const until = Math.min(stretch.until, frame.until);
  return from < until ? [{ ...stretch, from, until }] : [];
}

/** Where in a frame a moment is: 0 at its beginning, 1 at its end. */
export function place(moment: number, { from, until }: Stretch): number {
  return (moment - from) / (until - from);
}
