import { expect, test } from 'vitest';
import { readFilters, writeFilters } from './useFilters';

const FIELDS = ['q', 'state'] as const;

test('filters in the address are the filters that were written there', () => {
  const filters = { q: 'röntgen & co', state: 'HELD' };

  expect(readFilters(writeFilters('', filters), FIELDS)).toEqual(filters);
});

test('what is empty or unknown is not asked for', () => {
  expect(readFilters('q=&limit=1000&state=HELD', FIELDS)).toEqual({ state: 'HELD' });
});

test('a change keeps what it does not name, and an empty value takes a filter away', () => {
  expect(writeFilters('q=a&state=HELD', { q: '' })).toBe('state=HELD');
  expect(writeFilters('q=a', { state: 'LOST' })).toBe('q=a&state=LOST');
});
