import { expect, test } from 'vitest';
import { opened, scanner, told, visit } from '../flow/examples';
import { next } from '../flow/next';
import { IDLE } from '../flow/screen';
import { sessionOf } from './useSession';

test('the session is kept while something may still be asked with it', () => {
  expect(sessionOf({ at: 'menu', visit: visit() })).toBe('s-1');
  expect(sessionOf({ at: 'handover', visit: visit(), device: scanner })).toBe('s-1');
  expect(sessionOf(opened('return'))).toBe('s-1');
  expect(sessionOf(next(opened('return'), told('DONE')))).toBe('s-1');
});

test('a take ends the session, unless its door does not open', () => {
  expect(sessionOf(opened())).toBeUndefined();
  expect(sessionOf(next(opened(), told('JAMMED')))).toBe('s-1');
});

test('nobody is there on the first page', () => {
  expect(sessionOf(IDLE)).toBeUndefined();
});
