import { expect, test } from 'vitest';
import { midnight, wallClock } from './zone';

const iso = (moment: number) => new Date(moment).toISOString();

test('a day begins when the clocks of the place say so', () => {
  expect(iso(midnight('2026-01-05', 'Europe/Berlin'))).toBe('2026-01-04T23:00:00.000Z');
  expect(iso(midnight('2026-07-05', 'Europe/Berlin'))).toBe('2026-07-04T22:00:00.000Z');
  expect(iso(midnight('2026-01-05', 'America/Los_Angeles'))).toBe('2026-01-05T08:00:00.000Z');
  expect(iso(midnight('2026-01-05', 'Pacific/Kiritimati'))).toBe('2026-01-04T10:00:00.000Z');
});

test('a day on which the clocks change is an hour shorter or longer', () => {
  const hours = (day: string, next: string) =>
    (midnight(next, 'Europe/Berlin') - midnight(day, 'Europe/Berlin')) / 3_600_000;
  expect(hours('2026-03-29', '2026-03-30')).toBe(23);
  expect(hours('2026-10-25', '2026-10-26')).toBe(25);
});

test('the clock of a place shows its day and hour', () => {
  const shown = wallClock('Europe/Berlin')(Date.parse('2026-01-04T23:30:00Z'));
  expect(shown.toISOString()).toBe('2026-01-05T00:30:00.000Z');
});
