import { expect, test } from 'vitest';
import { type BayFacts, needsAttention, stateOf } from './bayState';

const bay: BayFacts = {
  alarms: [],
  operational: true,
  outOfService: false,
  maintenance: null,
  door: 'CLOSED',
  device: null,
  user: null,
  taken: [],
  charge: { state: 'OFF', percent: null, estimated: true },
};
const device = {
  id: 'd-14',
  assetTag: 'SCN-014',
  name: 'Scanner',
  state: 'STORED',
  quarantined: false,
} as const;
const stored: BayFacts = { ...bay, device };
const taken = {
  device: 'd-14',
  assetTag: 'SCN-014',
  holder: { id: 'u-1', name: 'Employee 001' },
  since: '2026-01-01T05:52:00Z',
  dueAt: null,
};
const alarm = {
  id: 'a',
  kind: 'FORCED_OPEN',
  location: 'p',
  kiosk: 'k',
  locker: 'l',
  bay: 'b',
  raisedAt: '2026-01-01T05:52:00Z',
  announcedAt: null,
  acknowledgedBy: null,
  acknowledgedAt: null,
  endedAt: null,
  endedBy: null,
  ending: null,
} as const;

test('an alarm is told before anything else', () => {
  expect(stateOf({ ...stored, alarms: [alarm], outOfService: true })).toBe('alarm');
});

test('a bay out of service is told so whatever charges in it', () => {
  expect(stateOf({ ...stored, outOfService: true, charge: { ...bay.charge, state: 'CHARGING' } })).toBe(
    'out',
  );
});

test('a device that is not handed out is told so even when it is full', () => {
  const full: BayFacts = { ...stored, charge: { ...bay.charge, state: 'FULL' } };

  expect(stateOf({ ...full, device: { ...device, quarantined: true } })).toBe('quarantined');
  expect(stateOf(full)).toBe('full');
});

test('an empty bay tells whose device is out of it', () => {
  expect(stateOf({ ...bay, taken: [taken] })).toBe('held');
  expect(stateOf({ ...bay, user: { id: 'u-1', name: 'Employee 001' } })).toBe('reserved');
  expect(stateOf(bay)).toBe('free');
});

test('a bay that was filled again belongs to what is in it', () => {
  expect(stateOf({ ...stored, taken: [taken] })).toBe('stored');
});

test('what somebody should look after is counted', () => {
  expect(needsAttention('quarantined')).toBe(true);
  expect(needsAttention('held')).toBe(false);
});
