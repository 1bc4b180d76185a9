import { expect, test } from 'vitest';
import type { Held, Visit } from './api';
import { type Errand, IDLE, next, patience, type Screen } from './flow';

const scanner: Held = { id: 'd-14', assetTag: 'SCN-014', name: 'Scanner' };

function visit(told: Partial<Visit> = {}): Visit {
  return {
    session: 's-1',
    person: { id: 'p-1', name: 'Employee 001' },
    holds: [],
    mayTake: [{ deviceType: 't-1', name: 'Scanner', ready: 3 }],
    expiresAt: '2026-01-01T06:00:00Z',
    ...told,
  };
}

const asking: Screen = { at: 'asking', errand: { do: 'login', credential: { badge: '04A1B2C3D4' } } };
const signIn = (told?: Partial<Visit>) => next(asking, { type: 'signed-in', visit: visit(told) });

function errandOf(screen: Screen): Errand | undefined {
  return screen.at === 'asking' ? screen.errand : undefined;
}

test('a tap signs in whatever is shown', () => {
  const shown = next(
    { at: 'refused', refusal: { reason: 'NOT_GRANTED', detail: '' } },
    { type: 'badge', uid: '04A1' },
  );

  expect(errandOf(shown)).toEqual({ do: 'login', credential: { badge: '04A1' } });
});

test('a second tap while the first is asked about changes nothing', () => {
  expect(next(asking, { type: 'badge', uid: '04FF' })).toBe(asking);
});

test('somebody who holds nothing gets the best device without another touch', () => {
  expect(errandOf(signIn())).toMatchObject({ do: 'take' });
});

test('somebody who may take several types is asked which', () => {
  const types = [
    { deviceType: 't-1', name: 'Scanner', ready: 3 },
    { deviceType: 't-2', name: 'Radio', ready: 1 },
  ];

  expect(signIn({ mayTake: types }).at).toBe('choice');
});

test('somebody who holds one device is asked how it is', () => {
  expect(signIn({ holds: [scanner] })).toMatchObject({ at: 'condition', device: scanner });
});

test('a refused take tells its reason', () => {
  const refusal = { reason: 'OUTSIDE_SHIFT', detail: 'During your shift only.' };

  expect(signIn({ mayTake: [], takeRefused: refusal })).toMatchObject({ at: 'refused', refusal });
});

test('somebody outside the shift can still bring back what is held', () => {
  const refusal = { reason: 'OUTSIDE_SHIFT', detail: 'During your shift only.' };

  expect(signIn({ holds: [scanner], mayTake: [], takeRefused: refusal }).at).toBe('condition');
});

test('what is wrong with a device is told with its return', () => {
  const shown = next(signIn({ holds: [scanner] }), { type: 'condition', fault: 'screen' });

  expect(errandOf(shown)).toMatchObject({ do: 'return', device: scanner, fault: 'screen' });
});

test('a number and a PIN sign in', () => {
  const keys = [...'003', 'Enter', ...'2468', 'Backspace', ...'810', 'Enter'];
  const shown = keys.reduce((screen: Screen, key) => next(screen, { type: 'key', key }), IDLE);

  expect(errandOf(shown)).toEqual({ do: 'login', credential: { employeeId: '003', pin: '246810' } });
});

test('an empty PIN is not sent', () => {
  const shown: Screen = { at: 'pin', employeeId: '003', pin: '' };

  expect(next(shown, { type: 'key', key: 'Enter' })).toBe(shown);
});

test('only the intent that is shown moves the page on', () => {
  const opening = { intent: 'i-1', lockerName: 'A', bay: 3, device: scanner };
  const shown = next(asking, { type: 'opening', errand: { do: 'take', visit: visit() }, opening });

  expect(next(shown, { type: 'intent', intent: 'i-0', state: 'DONE' })).toBe(shown);
  expect(next(shown, { type: 'intent', intent: 'i-1', state: 'OPENED' })).toMatchObject({ state: 'OPENED' });
});

test('a refusal without a named rule is told by the problem', () => {
  const problem = { type: 'unreachable', title: '', status: 0, detail: 'No answer.' };
  const shown = next(asking, { type: 'refused', problem, errand: { do: 'take', visit: visit() } });

  expect(shown).toMatchObject({ at: 'refused', refusal: { reason: 'unreachable' } });
});

test('every screen but the first is left when nobody touches it', () => {
  expect(patience(IDLE)).toBeUndefined();
  expect(patience(signIn({ holds: [scanner] }))).toBe(30_000);
});
