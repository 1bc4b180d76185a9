import { expect, test } from 'vitest';
import { dayOf, momentOf } from './moments';

test('a day begins and ends at midnight here, and is found again from both', () => {
  expect(dayOf(momentOf('2026-03-29', false))).toBe('2026-03-29');
  expect(dayOf(momentOf('2026-03-29', true))).toBe('2026-03-29');
  expect(momentOf('2026-03-29', false) < momentOf('2026-03-29', true)).toBe(true);
});
