import { expect, test } from 'vitest';
import { reasonOf } from './runReason';

test('a failure of the directory is told by its code', () => {
  expect(reasonOf('FAILED', '49 (invalid credentials): 80090308: LdapErr')).toBe('credentials');
  expect(reasonOf('FAILED', '91 (connect error): Connection refused')).toBe('unreachable');
});

test('a failure that nobody knows is still one', () => {
  expect(reasonOf('FAILED', 'Something went wrong on our side; it is in our log.')).toBe('unread');
  expect(reasonOf('FAILED', null)).toBe('unread');
});

test('a run that is done, or goes on, has no reason', () => {
  expect(reasonOf('DONE', null)).toBeUndefined();
  expect(reasonOf('RUNNING', null)).toBeUndefined();
});
