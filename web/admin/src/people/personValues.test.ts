import { expect, test } from 'vitest';
import { changesOf, localTime, momentIn, sentOf, valuesOf } from './personValues';

const nobody = valuesOf(undefined);

test('an empty field is no value', () => {
  expect(sentOf({ ...nobody, name: ' Employee 001 ', email: '  ' })).toMatchObject({
    name: 'Employee 001',
    email: null,
    itemAllowance: null,
  });
});

test('none at once is a number of devices', () => {
  expect(sentOf({ ...nobody, itemAllowance: '0' }).itemAllowance).toBe(0);
});

test('only what was changed is sent', () => {
  const before = { ...nobody, name: 'Employee 001', email: '001@example.org' };

  expect(changesOf(before, { ...before, email: '' })).toEqual({ email: null });
  expect(changesOf(before, before)).toEqual({});
});

test('a moment is found again in the input for local times', () => {
  expect(momentIn(localTime('2030-01-01T18:00:00.000Z'))).toBe('2030-01-01T18:00:00.000Z');
  expect(momentIn('')).toBeNull();
});
