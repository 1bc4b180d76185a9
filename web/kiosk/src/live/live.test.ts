import { expect, test } from 'vitest';
import type { Status } from '../api/gateway';
import { bay, intent } from '../flow/examples';
import { heard, type Live, NOTHING } from './live';

const status: Status = {
  softwareVersion: '1',
  hardware: 'WIRED',
  enrolment: { state: 'ACTIVE' },
  link: { up: false, cutOffSince: '2026-01-01T05:31:00Z' },
  leaseUntil: '2026-01-02T05:31:00Z',
  clockSynchronized: true,
  factsWaiting: 0,
  storage: 'GOOD',
  lockers: [{ name: 'A', serial: 'A-1', rows: 1, columns: 2, inService: true }],
  bays: [bay(), bay({ id: 'b-4', number: 4 })],
};
const known: Live = heard(heard(NOTHING, { name: 'streaming' }), { name: 'status', data: status });

test('a bay that changed is drawn as it is now, and no other', () => {
  const live = heard(known, { name: 'bay', data: bay({ door: 'OPEN' }) });

  expect(live.status?.bays.map(({ door }) => door)).toEqual(['OPEN', 'CLOSED']);
});

test('what an event does not tell any more is not known any more', () => {
  const data = { link: { up: true }, clockSynchronized: true, serviceUntil: '2026-01-01T07:00:00Z' };
  const live = heard(known, { name: 'kiosk', data });

  expect(live.status).toMatchObject({ link: { up: true }, serviceUntil: '2026-01-01T07:00:00Z' });
  expect(live.status).not.toHaveProperty('leaseUntil');
});

test('an answer that is older than an event does not take it back', () => {
  const open = heard(known, { name: 'bay', data: bay({ door: 'OPEN' }) });
  const live = heard(open, { name: 'status', data: { ...status, storage: 'LOW' } });

  expect(live.status?.bays[0]?.door).toBe('OPEN');
  expect(live.status?.storage).toBe('LOW');
});

test('without events the answer is all there is', () => {
  const silent = heard(known, { name: 'silent' });
  expect(silent.status).toBeNull();

  const live = heard(silent, { name: 'status', data: status });
  expect(live.status?.bays).toEqual(status.bays);
});

test('which bays there are is told by the answer', () => {
  const live = heard(known, { name: 'status', data: { ...status, bays: [bay()] } });

  expect(live.status?.bays).toHaveLength(1);
});

test('the openings that were told last are kept', () => {
  const live = Array.from({ length: 40 }, (_, index) => `i-${index}`).reduce(
    (before, id) => heard(before, { name: 'intent', data: intent('FIRED', { intent: id }) }),
    known,
  );

  expect(live.intents['i-39']?.state).toBe('FIRED');
  expect(Object.keys(live.intents)).toHaveLength(16);
});

test('a snapshot tells of an emergency that is under way', () => {
  const emergency = { total: 8, opened: 2, failed: 0, finished: false, bays: [] };
  const kiosk = { link: { up: true }, clockSynchronized: true };
  const live = heard(known, { name: 'snapshot', data: { kiosk, bays: [bay()], emergency } });

  expect(live.emergency?.opened).toBe(2);
});
