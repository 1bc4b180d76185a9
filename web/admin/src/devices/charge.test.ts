import { expect, test } from 'vitest';
import { stretchOf } from '../charts/stretches';
import { doingsOf, linesOf, toldOf } from './charge';

const at = (clock: string) => `2026-01-05T${clock}:00Z`;
const moment = (clock: string) => Date.parse(at(clock));
const day = { from: moment('00:00'), until: moment('23:00') };
const point = (
  clock: string,
  state: 'OFF' | 'CHARGING' | 'FULL',
  percent: number | null,
  estimated = false,
) => ({
  at: at(clock),
  state,
  percent,
  estimated,
});
const session = (device: string, from: string, until: string) => ({
  id: 's',
  bay: 'b',
  device,
  startedAt: at(from),
  endedAt: at(until),
  ended: 'OFF',
  minutes: 60,
  startPercent: null,
  endPercent: null,
  estimated: false,
});

test('a charge holds until another is told', () => {
  const points = [point('01:00', 'CHARGING', 40), point('02:00', 'FULL', 90)];
  const told = toldOf({ points, sessions: [] }, 'mine', [], day);
  expect(told).toMatchObject([
    { from: moment('01:00'), until: moment('02:00'), percent: 40 },
    { from: moment('02:00'), until: day.until, percent: 90 },
  ]);
});

test('what was told while the device was away, or another was there, is not of it', () => {
  const points = [point('01:00', 'CHARGING', 40)];
  const sessions = [session('mine', '01:00', '02:00'), session('other', '10:00', '12:00')];
  const told = toldOf({ points, sessions }, 'mine', [stretchOf(at('02:00'), at('08:00'))], day);
  expect(told).toMatchObject([
    { from: moment('01:00'), until: moment('02:00') },
    { from: moment('08:00'), until: moment('10:00') },
    { from: moment('12:00'), until: day.until },
  ]);
});

test('a line ends where nothing is known, and where knowing becomes reckoning', () => {
  const points = [
    point('01:00', 'CHARGING', 40),
    point('02:00', 'CHARGING', 50),
    point('03:00', 'CHARGING', 60, true),
    point('04:00', 'OFF', null),
    point('05:00', 'CHARGING', 20),
  ];
  const lines = linesOf(toldOf({ points, sessions: [] }, 'mine', [], day));
  expect(lines.map(({ estimated, steps }) => [estimated, steps.map(({ percent }) => percent)])).toEqual([
    [false, [40, 50]],
    [true, [60]],
    [false, [20]],
  ]);
});

test('what the outlet did is told once for as long as it did it', () => {
  const points = [
    point('01:00', 'CHARGING', 40),
    point('02:00', 'CHARGING', 50),
    point('03:00', 'FULL', 99),
    point('04:00', 'OFF', 99),
  ];
  expect(doingsOf(toldOf({ points, sessions: [] }, 'mine', [], day))).toMatchObject([
    { state: 'CHARGING', from: moment('01:00'), until: moment('03:00') },
    { state: 'FULL', from: moment('03:00'), until: moment('04:00') },
  ]);
});
