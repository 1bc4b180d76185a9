import type { Bay, Status } from './api';

/** How a bay is drawn. State is colour and word together, never colour alone. */
export type BayLook = 'target' | 'out' | 'open' | 'fault' | 'charging' | 'full' | 'stored' | 'empty';

/** What there is to see of a bay. A door that stands open hides what the rest would say. */
export function lookOf(bay: Bay, target: number | undefined): BayLook {
  if (bay.number === target) {
    return 'target';
  }
  if (!bay.inService) {
    return 'out';
  }
  if (bay.door === 'OPEN') {
    return 'open';
  }
  switch (bay.charge.state) {
    case 'FAULT':
      return 'fault';
    case 'CHARGING':
      return 'charging';
    case 'FULL':
      return 'full';
    case 'OFF':
      return bay.device ? 'stored' : 'empty';
  }
}

/** How many columns a locker has as it hangs on the wall. */
export function columnsOf(status: Status, locker: string): number {
  return status.lockers.find((each) => each.name === locker)?.columns ?? 1;
}

/** The bays by the locker they are in, in the order the gateway tells them. */
export function byLocker(bays: readonly Bay[]): Map<string, Bay[]> {
  const lockers = new Map<string, Bay[]>();
  for (const bay of bays) {
    lockers.set(bay.locker, [...(lockers.get(bay.locker) ?? []), bay]);
  }
  return lockers;
}
