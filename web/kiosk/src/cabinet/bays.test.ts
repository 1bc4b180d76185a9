import { expect, test } from 'vitest';
import type { Status } from '../api/gateway';
import { bay } from '../flow/examples';
import { byLocker, columnsOf, lookOf } from './bays';

const charging = (percent?: number) =>
  bay({ charge: { state: 'CHARGING', estimated: true, ...(percent === undefined ? {} : { percent }) } });

test('the bay somebody is sent to is drawn so whatever else it is', () => {
  const open = bay({ door: 'OPEN', charge: { state: 'FULL', estimated: true } });

  expect(lookOf(open, { lockerName: 'A', bay: 3 })).toBe('target');
});

test('a bay of another locker with the same number is not where somebody is sent', () => {
  expect(lookOf(bay(), { lockerName: 'B', bay: 3 })).toBe('empty');
});

test('a bay out of service is drawn so even when a device charges in it', () => {
  expect(lookOf({ ...charging(), inService: false }, undefined)).toBe('out');
});

test('an open door is seen even where the bay is out of service', () => {
  expect(lookOf(bay({ inService: false, door: 'OPEN' }), undefined)).toBe('open');
});

test('a bay that did not open is drawn so', () => {
  expect(lookOf(bay({ jammed: true }), undefined)).toBe('jammed');
});

test('what is reckoned to be charged is full', () => {
  expect(lookOf(charging(99), undefined)).toBe('charging');
  expect(lookOf(charging(100), undefined)).toBe('full');
});

test('a device that does not charge is still seen', () => {
  expect(lookOf(bay({ device: 'SCN-014' }), undefined)).toBe('stored');
  expect(lookOf(bay(), undefined)).toBe('empty');
});

test('a locker is drawn with the columns it has', () => {
  const lockers = [{ name: 'A', serial: 'A-1', rows: 4, columns: 2, inService: true }];

  expect(columnsOf({ lockers } as unknown as Status, 'A')).toBe(2);
});

test('bays stay with their locker', () => {
  const lockers = byLocker([bay(), bay({ locker: 'B', number: 1 }), bay({ number: 4 })]);

  expect([...lockers].map(([name, bays]) => [name, bays.map((each) => each.number)])).toEqual([
    ['A', [3, 4]],
    ['B', [1]],
  ]);
});
