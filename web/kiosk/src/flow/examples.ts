import type { Bay, Held, Intent, Opening } from '../api/gateway';
import type { Happening } from './happening';
import { next } from './next';
import type { Guest, OpeningAt, Screen } from './screen';

/** What tests are told by the gateway. */
export const scanner: Held = { id: 'd-14', assetTag: 'SCN-014', name: 'Scanner', faults: [] };
export const radio: Held = { id: 'd-15', assetTag: 'RAD-001', name: 'Radio', faults: [] };

export const BADGE = '04A1B2C3D4';
export const NOW = 1_000_000;

export function visit(told: Partial<Guest> = {}): Guest {
  return {
    session: 's-1',
    person: { id: 'p-1', name: 'Employee 001' },
    holds: [],
    mayTake: [{ deviceType: 't-1', name: 'Scanner', ready: 3 }],
    orders: [],
    expiresAt: '2026-01-01T06:00:00Z',
    ...told,
  };
}

export function bay(told: Partial<Bay> = {}): Bay {
  return {
    id: 'b-3',
    locker: 'A',
    number: 3,
    inService: true,
    door: 'CLOSED',
    charge: { state: 'OFF', estimated: true },
    inUse: false,
    jammed: false,
    ...told,
  };
}

export const opening: Opening = {
  intent: 'i-1',
  locker: 'l-1',
  lockerName: 'A',
  bay: 3,
  device: scanner,
  reopen: 'secret',
};

export function intent(state: Intent['state'], told: Partial<Intent> = {}): Intent {
  const at = { INTENDED: '2026-01-01T05:55:00Z', [state]: '2026-01-01T05:55:01Z' };
  return { intent: 'i-1', purpose: 'TAKE', state, bay: 3, at, pulses: 1, advice: '', ...told };
}

/** The page after somebody tapped and the gateway said who that is. */
export function signedIn(told: Partial<Guest> = {}, { menu = false } = {}): Screen {
  const errand = { do: 'login', credential: { badge: BADGE }, menu } as const;
  return next({ at: 'asking', errand }, { type: 'signed-in', errand, visit: visit(told) });
}

/** The page while a bay opens for a take, or for the return of the scanner. */
export function opened(kind: 'take' | 'return' = 'take'): OpeningAt {
  const person = visit({ badge: BADGE });
  const errand =
    kind === 'take'
      ? ({ do: 'take', visit: person } as const)
      : ({ do: 'return', visit: person, device: scanner } as const);
  return { at: 'opening', errand, opening };
}

/** What is shown after one thing happened after another. */
export function after(screen: Screen, ...happenings: Happening[]): Screen {
  return happenings.reduce(next, screen);
}

export const told = (state: Intent['state'], more: Partial<Intent> = {}): Happening => ({
  type: 'intent',
  intent: intent(state, more),
  now: NOW,
});
