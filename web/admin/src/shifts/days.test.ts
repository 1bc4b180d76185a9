import { expect, test } from 'vitest';
import { daysAfter, mondayOf, today, weekdaysWord } from './days';

test('a week begins on Monday, also when the month or the year changes in it', () => {
  expect(mondayOf('2026-01-01')).toBe('2025-12-29');
  expect(mondayOf('2026-03-29')).toBe('2026-03-23');
  expect(mondayOf('2026-03-30')).toBe('2026-03-30');
  expect(daysAfter('2026-02-28', 1)).toBe('2026-03-01');
});

test('which day it is, is the place’s to say', () => {
  const now = new Date('2026-01-04T23:30:00Z');

  expect(today('Europe/Berlin', now)).toBe('2026-01-05');
  expect(today('America/New_York', now)).toBe('2026-01-04');
});

test('days in a row are said as a span', () => {
  expect(weekdaysWord(['FRI', 'MON', 'TUE', 'WED', 'THU'], 'en-GB')).toBe('Mon–Fri');
  expect(weekdaysWord(['SUN', 'SAT'], 'de-DE')).toBe('Sa, So');
  expect(weekdaysWord(['MON', 'WED', 'FRI'], 'en-GB')).toBe('Mon, Wed, Fri');
});
