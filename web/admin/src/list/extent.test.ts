import { expect, test } from 'vitest';
import { extent } from './extent';

test('a list has as many rows as the service counted', () => {
  expect(extent(120, 50, true)).toEqual({ total: 120, exact: true });
});

test('what came in while it was read counts as well', () => {
  expect(extent(120, 121, false)).toEqual({ total: 121, exact: true });
});

test('where the service stops counting there are at least so many', () => {
  expect(extent(10_000, 50, true)).toEqual({ total: 10_000, exact: false });
  expect(extent(10_000, 10_050, true)).toEqual({ total: 10_050, exact: false });
});

test('all that was read to its end is counted, however much it is', () => {
  expect(extent(10_000, 10_000, false)).toEqual({ total: 10_000, exact: true });
  expect(extent(10_000, 12_345, false)).toEqual({ total: 12_345, exact: true });
});
