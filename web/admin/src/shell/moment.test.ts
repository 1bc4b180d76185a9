import { expect, test } from 'vitest';
import { moment } from './moment';

const now = new Date('2026-01-05T12:00:00Z');

test('a time of today is told by the clock of the place', () => {
  expect(moment('2026-01-05T04:52:14Z', 'en-GB', 'Europe/Berlin', now)).toBe('05:52:14');
});

test('which day it is, is the place’s to say', () => {
  expect(moment('2026-01-04T23:30:00Z', 'en-GB', 'Europe/Berlin', now)).toBe('00:30:00');
  expect(moment('2026-01-04T22:30:00Z', 'en-GB', 'Europe/Berlin', now)).toBe('4 Jan 2026, 23:30:00');
});
