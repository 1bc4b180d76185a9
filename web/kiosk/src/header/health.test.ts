import { expect, test } from 'vitest';
import type { Status } from '../api/gateway';
import { catalogues } from '../texts';
import { healthOf } from './health';
import { hourOf } from './time';

const now = new Date('2026-01-05T13:07:00Z');

function health(told: Partial<Status>) {
  const status: Status = {
    softwareVersion: '1',
    hardware: 'WIRED',
    enrolment: { state: 'ACTIVE' },
    link: { up: true },
    leaseUntil: '2026-01-06T05:00:00Z',
    clockSynchronized: true,
    factsWaiting: 0,
    storage: 'GOOD',
    site: {
      kiosk: 'k-1',
      kioskName: 'Locker A',
      organizationName: 'Demo',
      locationName: 'Hall 7',
      timeZone: 'Europe/Berlin',
    },
    lockers: [],
    bays: [],
    ...told,
  };
  return healthOf(status, now, catalogues.en);
}

test('a kiosk that is well says so', () => {
  expect(health({})).toEqual({ look: 'up', words: 'Ready' });
});

test('a kiosk that is cut off says since when, in the time of its place, and what still works', () => {
  const link = { up: false, cutOffSince: '2026-01-05T04:31:00Z' };

  expect(health({ link }).words).toBe('Cut off since 05:31. Taking and returning work.');
  expect(health({ link, leaseUntil: '2026-01-05T13:00:00Z' }).words).toBe(
    'Cut off since 05:31. Only returning works.',
  );
});

test('a kiosk that was cut off on another day says which', () => {
  const link = { up: false, cutOffSince: '2026-01-03T04:31:00Z' };

  expect(health({ link }).words).toContain('since Sat 05:31');
});

test('a kiosk that is being worked on says until when', () => {
  expect(health({ serviceUntil: '2026-01-05T14:00:00Z' })).toEqual({
    look: 'off',
    words: 'Being worked on until 15:00. Only returning works.',
  });
});

test('a journal that cannot be written comes first', () => {
  const link = { up: false, cutOffSince: '2026-01-05T04:31:00Z' };

  expect(health({ storage: 'UNWRITABLE', link })).toMatchObject({ look: 'down' });
});

test('a gateway that does not answer is told from one that is not known yet', () => {
  expect(healthOf(null, now, catalogues.en).look).toBe('down');
  expect(healthOf(undefined, now, catalogues.en).look).toBe('off');
});

test('who is greeted is greeted by the hour of the place', () => {
  expect(hourOf(new Date('2026-01-05T23:30:00Z'), 'Europe/Berlin')).toBe(0);
});
