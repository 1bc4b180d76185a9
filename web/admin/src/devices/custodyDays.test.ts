import { expect, test } from 'vitest';
import type { Custody } from '../api/types';
import { hoursOf } from '../charts/hours';
import { custodyDays } from './custodyDays';

const BERLIN = 'Europe/Berlin';
const held = (since: string, endedAt: string | null) => ({ since, endedAt }) as Custody;
const now = Date.parse('2026-01-05T12:00:00Z');

test('a night that somebody held it is shown on both its days', () => {
  const [monday, sunday] = custodyDays(
    [held('2026-01-04T21:00:00Z', '2026-01-05T03:00:00Z')],
    2,
    BERLIN,
    now,
  );
  const hours = (at: { from: number; until: number } | undefined) => at && (at.until - at.from) / 3_600_000;
  expect([sunday?.day, hours(sunday?.parts[0])]).toEqual(['2026-01-04', 2]);
  expect([monday?.day, hours(monday?.parts[0])]).toEqual(['2026-01-05', 4]);
});

test('what has not come back reaches until now', () => {
  const [monday] = custodyDays([held('2026-01-05T08:00:00Z', null)], 1, BERLIN, now);
  expect(monday?.parts[0]?.until).toBe(now);
});

test('the parts of a day are in order, and those of other days are not among them', () => {
  const custodies = [
    held('2026-01-05T09:00:00Z', '2026-01-05T10:00:00Z'),
    held('2026-01-05T07:00:00Z', '2026-01-05T08:00:00Z'),
    held('2025-12-05T07:00:00Z', '2025-12-05T08:00:00Z'),
  ];
  const days = custodyDays(custodies, 7, BERLIN, now);
  expect(days.flatMap(({ parts }) => parts.map(({ custody }) => custody.since))).toEqual([
    '2026-01-05T07:00:00Z',
    '2026-01-05T09:00:00Z',
  ]);
});

test('a day is ruled at the hours that its clock shows, also when that changes', () => {
  const [monday] = custodyDays([], 1, BERLIN, now);
  expect(monday && hoursOf(monday, BERLIN, 6)).toHaveLength(4);
  const [longer] = custodyDays([], 1, BERLIN, Date.parse('2026-10-25T12:00:00Z'));
  const sixes = longer ? hoursOf(longer, BERLIN, 6) : [];
  expect(new Date(sixes[1] ?? 0).toISOString()).toBe('2026-10-25T05:00:00.000Z');
});
