import { expect, test } from 'vitest';
import { listsOf, lockersOf } from './useLive';

const event = (type: string, data: object) => ({ type, data: JSON.stringify(data) });

test('a bay that changes concerns its cabinet and the lists it is in', () => {
  const bay = event('bay', { id: 'b', locker: 'l' });

  expect(lockersOf(bay)).toEqual(['l']);
  expect(listsOf(bay)).toContain('/api/v1/bays');
});

test('an alarm that is gone concerns any cabinet, for it does not say which', () => {
  expect(lockersOf(event('alarm-gone', { id: 'a' }))).toEqual(['']);
  expect(listsOf(event('alarm-gone', { id: 'a' }))).toContain('/api/v1/alarms');
});

test('after a gap everything is read again, and nothing when what was missed follows', () => {
  expect(lockersOf(event('begin', { resumed: false }))).toEqual(['']);
  expect(listsOf(event('begin', { resumed: false }))).toContain('/api/v1/commands');
  expect(lockersOf(event('begin', { resumed: true }))).toEqual([]);
  expect(listsOf(event('begin', { resumed: true }))).toEqual([]);
});
