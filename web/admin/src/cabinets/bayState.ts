import type { BayStatus } from '../api/types';

/** What a bay is, told in one word: what matters most to whoever looks comes first. */
export type BayState =
  | 'alarm'
  | 'out'
  | 'fault'
  | 'quarantined'
  | 'open'
  | 'charging'
  | 'full'
  | 'stored'
  | 'held'
  | 'reserved'
  | 'free';

/** What of a bay decides its state. */
export type BayFacts = Pick<
  BayStatus,
  'alarms' | 'operational' | 'outOfService' | 'maintenance' | 'charge' | 'device' | 'door' | 'taken' | 'user'
>;

export function stateOf(bay: BayFacts): BayState {
  if (bay.alarms.length > 0) {
    return 'alarm';
  }
  if (!bay.operational || bay.outOfService || bay.maintenance) {
    return 'out';
  }
  if (bay.charge.state === 'FAULT') {
    return 'fault';
  }
  if (bay.device?.quarantined) {
    return 'quarantined';
  }
  if (bay.door === 'OPEN' || bay.door === 'UNLOCKING') {
    return 'open';
  }
  return bay.device ? charged(bay) : vacant(bay);
}

/** Whether somebody should look after it. */
export function needsAttention(state: BayState): boolean {
  return state === 'alarm' || state === 'out' || state === 'fault' || state === 'quarantined';
}

function charged({ charge }: BayFacts): BayState {
  switch (charge.state) {
    case 'CHARGING':
      return 'charging';
    case 'FULL':
      return 'full';
    case 'OFF':
    case 'FAULT':
      return 'stored';
  }
}

function vacant(bay: BayFacts): BayState {
  if (bay.taken.length > 0) {
    return 'held';
  }
  return bay.user ? 'reserved' : 'free';
}
