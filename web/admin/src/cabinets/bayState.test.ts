import { expect, test } from 'vitest';
import type { Bay, Custody, Device } from '../api/client';
import { needsAttention, stateOf } from './bayState';

const bay: Bay = {
  id: 'b-3',
  locker: 'l-1',
  number: 3,
  operational: true,
  outOfService: false,
  door: 'CLOSED',
  charge: { state: 'OFF', percent: null, estimated: true },
};
const scanner: Device = { id: 'd-14', assetTag: 'SCN-014', name: 'Scanner', state: 'STORED' };
const held: Custody = { id: 'c-1', device: 'd-14', holder: 'u-1', bay: 'b-3', since: '2026-01-01T05:52:00Z' };
const stored: Bay = { ...bay, device: 'd-14' };

test('an alarm is told before anything else', () => {
  expect(stateOf({ ...stored, alarm: 'FORCED_OPEN', outOfService: true }, scanner, undefined)).toBe('alarm');
});

test('a bay out of service is told so whatever charges in it', () => {
  const charging: Bay = { ...stored, outOfService: true, charge: { state: 'CHARGING', estimated: true } };

  expect(stateOf(charging, scanner, undefined)).toBe('out');
});

test('a device that is not handed out is told so even when it is full', () => {
  const full: Bay = { ...stored, charge: { state: 'FULL', estimated: false } };

  expect(stateOf(full, { ...scanner, quarantined: true }, undefined)).toBe('quarantined');
  expect(stateOf(full, scanner, undefined)).toBe('full');
});

test('an empty bay tells whose device is out of it', () => {
  expect(stateOf(bay, undefined, held)).toBe('held');
  expect(stateOf({ ...bay, user: 'u-1' }, undefined, undefined)).toBe('reserved');
  expect(stateOf(bay, undefined, undefined)).toBe('free');
});

test('a bay that was filled again belongs to what is in it', () => {
  expect(stateOf(stored, scanner, held)).toBe('stored');
});

test('what somebody should look after is counted', () => {
  expect(needsAttention('quarantined')).toBe(true);
  expect(needsAttention('held')).toBe(false);
});
