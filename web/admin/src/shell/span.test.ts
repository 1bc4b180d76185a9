import { expect, test } from 'vitest';
import { span } from './span';

test('a span is told in the largest unit that fits, and never as more than it is', () => {
  expect(span(59, 'en-GB')).toBe('59 mins');
  expect(span(119, 'en-GB')).toBe('1 hr');
  expect(span(3 * 24 * 60 - 1, 'en-GB')).toBe('2 days');
  expect(span(3 * 24 * 60, 'de-DE')).toBe('3 Tage');
});
