import { expect, test } from 'vitest';
import { pagesFor } from './pages';

const person = (everywhere: boolean, ...permissions: string[]) => ({
  everywhere,
  may: (permission: string) => permissions.includes(permission),
});

test('a person sees the pages that a right leads to', () => {
  expect(pagesFor(person(true, 'lockers:read', 'groups:read', 'logs:read'))).toEqual([
    'overview',
    'cabinets',
    'people',
    'places',
    'log',
  ]);
});

test('the log is not shown to somebody whose rights hold at some locations', () => {
  expect(pagesFor(person(false, 'logs:read'))).toEqual(['overview']);
});
