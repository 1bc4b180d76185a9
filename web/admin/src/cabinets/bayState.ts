import type { Bay, Custody, Device } from '../api/client';

/** The one thing to know about a bay, the gravest first. Said in colour, icon and word. */
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

/** @param held the custody of the device that was taken from this bay, if its holder still has it */
export function stateOf(bay: Bay, device: Device | undefined, held: Custody | undefined): BayState {
  if (bay.alarm) {
    return 'alarm';
  }
  if (!bay.operational || bay.outOfService) {
    return 'out';
  }
  if (bay.charge.state === 'FAULT') {
    return 'fault';
  }
  if (device?.quarantined) {
    return 'quarantined';
  }
  if (bay.door === 'OPEN' || bay.door === 'UNLOCKING') {
    return 'open';
  }
  return bay.device ? charged(bay) : vacant(bay, held);
}

/** Whether somebody should look after it. */
export function needsAttention(state: BayState): boolean {
  return state === 'alarm' || state === 'out' || state === 'fault' || state === 'quarantined';
}

function charged(bay: Bay): BayState {
  switch (bay.charge.state) {
    case 'CHARGING':
      return 'charging';
    case 'FULL':
      return 'full';
    case 'OFF':
    case 'FAULT':
      return 'stored';
  }
}

function vacant(bay: Bay, held: Custody | undefined): BayState {
  if (held) {
    return 'held';
  }
  return bay.user ? 'reserved' : 'free';
}
