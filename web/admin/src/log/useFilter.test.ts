import { expect, test } from 'vitest';
import { readFilter, writeFilter } from './useFilter';

test('a filter in the address is the filter that was written there', () => {
  const filter = { q: 'bay.', result: 'REFUSED', subject: '0190' };

  expect(readFilter(writeFilter(filter))).toEqual(filter);
});

test('what is empty or unknown is not asked for', () => {
  expect(readFilter('q=&limit=1000&result=FAILED')).toEqual({ result: 'FAILED' });
});
