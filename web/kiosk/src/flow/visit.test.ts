import { expect, test } from 'vitest';
import { after, BADGE, bay, NOW, radio, scanner, signedIn, visit } from './examples';
import { next } from './next';
import { IDLE, type Screen } from './screen';

const types = [
  { deviceType: 't-1', name: 'Scanner', ready: 3 },
  { deviceType: 't-2', name: 'Radio', ready: 1 },
];
const offShift = { reason: 'OUTSIDE_SHIFT', detail: 'During your shift only.' };

test('somebody who holds nothing gets the best device without another touch', () => {
  expect(signedIn()).toMatchObject({ at: 'asking', errand: { do: 'take', visit: { badge: BADGE } } });
});

test('a bay opens at once for the only device that somebody holds and may hold', () => {
  expect(signedIn({ holds: [scanner], mayTake: [] })).toMatchObject({
    at: 'asking',
    errand: { do: 'return', device: scanner },
  });
});

test('somebody who may do several things is asked which', () => {
  expect(signedIn({ mayTake: types }).at).toBe('menu');
  expect(signedIn({ holds: [scanner] }).at).toBe('menu');
  expect(signedIn({ holds: [scanner, radio], mayTake: [] }).at).toBe('menu');
});

test('somebody who said so before tapping is asked, whatever is most likely', () => {
  const shown = after(IDLE, { type: 'menu' }, { type: 'badge', uid: BADGE });

  expect(shown).toMatchObject({ at: 'asking', errand: { do: 'login', menu: true } });
  expect(signedIn({ holds: [scanner], mayTake: [] }, { menu: true }).at).toBe('menu');
});

test('a refused take tells its reason, unless there is something else to do', () => {
  expect(signedIn({ mayTake: [], takeRefused: offShift })).toMatchObject({
    at: 'refused',
    refusal: offShift,
  });
  expect(signedIn({ mayTake: [], takeRefused: offShift, orders: ['OPEN'] }).at).toBe('menu');
});

test('somebody outside the shift can still bring back what is held', () => {
  const shown = signedIn({ holds: [scanner], mayTake: [], takeRefused: offShift });

  expect(shown).toMatchObject({ at: 'asking', errand: { do: 'return' } });
});

test('which device is handed over is asked only of somebody who holds several', () => {
  expect(
    next({ at: 'menu', visit: visit({ holds: [scanner] }) }, { type: 'wish', wish: 'handover' }),
  ).toMatchObject({
    at: 'handover',
    device: scanner,
  });

  const several: Screen = { at: 'menu', visit: visit({ holds: [scanner, radio] }) };
  expect(after(several, { type: 'wish', wish: 'fault' }).at).toBe('which');
  expect(after(several, { type: 'wish', wish: 'fault' }, { type: 'device', device: radio })).toMatchObject({
    at: 'fault',
    device: radio,
  });
});

test('a device that was handed over has another holder, who is named', () => {
  const asking = after(
    { at: 'handover', visit: visit({ holds: [scanner] }), device: scanner },
    { type: 'badge', uid: '04FF' },
  );
  const errand = {
    do: 'handover',
    visit: visit({ holds: [scanner] }),
    device: scanner,
    to: { badge: '04FF' },
  } as const;
  expect(asking).toEqual({ at: 'asking', errand });

  const handover = {
    device: scanner,
    from: { id: 'p-1', name: 'A' },
    to: { id: 'p-2', name: 'Employee 002' },
  };
  expect(next({ at: 'asking', errand }, { type: 'handed-over', errand, handover })).toMatchObject({
    at: 'done',
    what: { is: 'handed-over', assetTag: 'SCN-014', to: 'Employee 002' },
  });
});

test('charging is switched to what it is not', () => {
  const choosing: Screen = { at: 'bays', visit: visit({ orders: ['CHARGE'] }), order: 'CHARGE' };
  const charging = bay({ charge: { state: 'CHARGING', estimated: true } });

  expect(next(choosing, { type: 'bay', bay: bay() })).toMatchObject({ errand: { do: 'charging', on: true } });
  expect(next(choosing, { type: 'bay', bay: charging })).toMatchObject({ errand: { on: false } });
});

test('every bay is opened only after one more question', () => {
  const sure = next(
    { at: 'menu', visit: visit({ orders: ['OPEN_ALL'] }) },
    { type: 'order', order: 'OPEN_ALL' },
  );

  expect(sure.at).toBe('sure');
  expect(after(sure, { type: 'sure' })).toMatchObject({ at: 'asking', errand: { do: 'emergency' } });
  expect(after(sure, { type: 'leave' })).toBe(IDLE);
});

test('a refusal keeps the visit, unless the session is over', () => {
  const errand = { do: 'take', visit: visit({ holds: [scanner] }) } as const;
  const refused = (type: string) =>
    next(
      { at: 'asking', errand },
      {
        type: 'refused',
        errand,
        problem: { type, title: '', status: 409, detail: 'No.' },
        now: NOW,
      },
    );

  expect(refused('no-device-ready')).toMatchObject({ at: 'refused', visit: { session: 's-1' } });
  expect(refused('unknown-session')).not.toHaveProperty('visit');
});

test('a refusal tells when the same may be tried again', () => {
  const errand = { do: 'login', credential: { employeeId: '001', pin: '1' }, menu: false } as const;
  const problem = {
    type: 'throttled',
    title: '',
    status: 429,
    detail: 'Wait.',
    reason: 'THROTTLED',
    retryAfter: 30,
  };

  expect(next({ at: 'asking', errand }, { type: 'refused', errand, problem, now: NOW })).toMatchObject({
    refusal: { reason: 'THROTTLED' },
    retryAt: NOW + 30_000,
  });
});
