import type { DeviceTells } from '../api/paths';
import { type Stretch, stretchOf, within, without } from '../charts/stretches';

type ChargeHistory = DeviceTells<'ChargeHistory'>;
type Point = ChargeHistory['points'][number];

/** How the charge was in a stretch of time: as it was told at its beginning, until something else was told. */
export interface Told extends Stretch, Omit<Point, 'at'> {}

/**
 * What a bay told while a device was in it.
 *
 * @param held when somebody held the device: then the bay told of nothing, or of another
 */
export function toldOf(
  { points, sessions }: Pick<ChargeHistory, 'points' | 'sessions'>,
  device: string,
  held: readonly Stretch[],
  frame: Stretch,
): readonly Told[] {
  const others = sessions
    .filter((session) => session.device !== device)
    .map(({ startedAt, endedAt }) => stretchOf(startedAt, endedAt));
  return points.flatMap(({ at, ...point }, index) => {
    const next = points[index + 1]?.at;
    const told = { ...point, ...stretchOf(at, next ?? null) };
    return within(told, frame).flatMap((each) => without(each, [...held, ...others]));
  });
}

/** One line of the drawing. */
export interface ChargeLine {
  readonly estimated: boolean;
  readonly steps: readonly (Stretch & { readonly percent: number })[];
}

/** Lines that are drawn in one go: each ends where nothing is known, and where knowing becomes reckoning. */
export function linesOf(told: readonly Told[]): readonly ChargeLine[] {
  const lines: { estimated: boolean; steps: (Stretch & { percent: number })[] }[] = [];
  for (const { from, until, percent, estimated } of told) {
    if (percent !== null) {
      const line = lines.at(-1);
      const goesOn = line?.estimated === estimated && line.steps.at(-1)?.until === from;
      (goesOn ? line.steps : begin(lines, estimated)).push({ from, until, percent });
    }
  }
  return lines;
}

function begin<S>(lines: { estimated: boolean; steps: S[] }[], estimated: boolean): S[] {
  const steps: S[] = [];
  lines.push({ estimated, steps });
  return steps;
}

/** Stretches in which the outlet did one thing; those in which it did nothing are left out. */
export function doingsOf(told: readonly Told[]): readonly Told[] {
  const doings: Told[] = [];
  for (const each of told) {
    const last = doings.at(-1);
    if (last?.state === each.state && last.until === each.from) {
      doings[doings.length - 1] = { ...last, until: each.until };
    } else {
      doings.push(each);
    }
  }
  return doings.filter(({ state }) => state !== 'OFF');
}
