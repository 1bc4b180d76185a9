import { expect, test } from 'vitest';
import { byHour, levelOf } from './hours';

test('what happened is counted by the clock of the place', () => {
  // Sunday evening in London is Monday morning in Berlin, in winter.
  const counts = byHour(
    ['2026-01-04T23:30:00Z', '2026-01-04T23:59:59Z', '2026-01-05T04:55:00Z'],
    'Europe/Berlin',
  );
  expect(counts[0]?.slice(0, 6)).toEqual([2, 0, 0, 0, 0, 1]);
  expect(counts.flat().reduce((sum, count) => sum + count)).toBe(3);
});

test('nothing has no colour, the least has the lightest, the most the strongest', () => {
  expect([0, 1, 25, 26, 75, 76, 100].map((count) => levelOf(count, 100))).toEqual([0, 1, 1, 2, 3, 4, 4]);
});
