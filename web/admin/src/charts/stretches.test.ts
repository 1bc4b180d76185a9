import { expect, test } from 'vitest';
import { place, within, without } from './stretches';

const hours = (from: number, until: number) => ({ from, until });

test('what others take of a stretch is gone, wherever they lie', () => {
  expect(without(hours(0, 24), [hours(6, 14)])).toEqual([hours(0, 6), hours(14, 24)]);
  expect(without(hours(0, 24), [hours(0, 8), hours(20, 30)])).toEqual([hours(8, 20)]);
  expect(without(hours(8, 10), [hours(0, 24)])).toEqual([]);
  expect(without(hours(8, 10), [hours(10, 12)])).toEqual([hours(8, 10)]);
});

test('of a stretch that reaches beyond the frame, the part inside is shown', () => {
  expect(within(hours(22, 30), hours(0, 24))).toEqual([hours(22, 24)]);
  expect(within(hours(22, 30), hours(24, 48))).toEqual([hours(24, 30)]);
  expect(within(hours(22, 24), hours(24, 48))).toEqual([]);
});

test('a moment has its place between the beginning and the end', () => {
  expect(place(6, hours(0, 24))).toBe(0.25);
});
