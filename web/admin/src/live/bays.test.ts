import { expect, test } from 'vitest';
import type { LockerStatus } from '../api/types';
import { notOlder, type ToldBay, withTold } from './bays';

const BAY = {
  id: 'b',
  number: 1,
  version: 4,
  operational: true,
  outOfService: false,
  door: 'CLOSED',
  charge: { state: 'OFF', percent: null, estimated: true },
  device: { id: 'd', assetTag: 'SCN-001' },
  taken: [],
};
const cabinet = (bay: object) => ({ bays: [{ ...BAY, ...bay }] }) as unknown as LockerStatus;
const told = (bay: object) => ({ ...BAY, locker: 'l', device: 'd', ...bay }) as unknown as ToldBay;

test('what is told of a bay is shown at once', () => {
  expect(withTold(cabinet({}), told({ version: 5, door: 'OPEN' })).bays[0]).toMatchObject({
    version: 5,
    door: 'OPEN',
    device: { assetTag: 'SCN-001' },
  });
});

test('a device that was taken out is gone at once', () => {
  expect(withTold(cabinet({}), told({ version: 5, device: null })).bays[0]?.device).toBeNull();
});

test('what comes a second time, or of another bay, changes nothing', () => {
  expect(withTold(cabinet({}), told({ version: 4, door: 'OPEN' }))).toEqual(cabinet({}));
  expect(withTold(cabinet({}), told({ id: 'c', version: 5, door: 'OPEN' }))).toEqual(cabinet({}));
});

test('an answer that was made before what is shown takes nothing back', () => {
  const shown = cabinet({ version: 5, door: 'OPEN' });

  expect(notOlder(shown, cabinet({ taken: ['t'] })).bays[0]).toMatchObject({ door: 'OPEN', taken: ['t'] });
  expect(notOlder(shown, cabinet({ version: 6 })).bays[0]).toMatchObject({ door: 'CLOSED', version: 6 });
  expect(notOlder(undefined, cabinet({}))).toEqual(cabinet({}));
});
