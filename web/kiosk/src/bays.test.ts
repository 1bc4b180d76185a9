import { expect, test } from 'vitest';
import type { Bay, Status } from './api';
import { byLocker, columnsOf, lookOf } from './bays';

function bay(told: Partial<Bay> = {}): Bay {
  return {
    id: 'b-3',
    locker: 'A',
    number: 3,
    inService: true,
    door: 'CLOSED',
    charge: { state: 'OFF', percent: null },
    device: null,
    ...told,
  };
}

test('the bay somebody is sent to is drawn so whatever else it is', () => {
  expect(lookOf(bay({ door: 'OPEN', charge: { state: 'FULL' } }), 3)).toBe('target');
});

test('a bay out of service is drawn so even when a device charges in it', () => {
  expect(lookOf(bay({ inService: false, charge: { state: 'CHARGING' } }), undefined)).toBe('out');
});

test('a device that does not charge is still seen', () => {
  expect(lookOf(bay({ device: 'SCN-014' }), undefined)).toBe('stored');
  expect(lookOf(bay(), undefined)).toBe('empty');
});

test('a locker is drawn with the columns it has', () => {
  const status: Status = {
    hardware: 'SIMULATED',
    enrolment: { state: 'ACTIVE' },
    link: { up: true },
    lockers: [{ name: 'A', rows: 4, columns: 2 }],
    bays: [],
  };

  expect(columnsOf(status, 'A')).toBe(2);
});

test('bays stay with their locker', () => {
  const lockers = byLocker([bay(), bay({ locker: 'B', number: 1 }), bay({ number: 4 })]);

  expect([...lockers].map(([name, bays]) => [name, bays.map((each) => each.number)])).toEqual([
    ['A', [3, 4]],
    ['B', [1]],
  ]);
});
