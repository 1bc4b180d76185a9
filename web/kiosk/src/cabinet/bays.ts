import type { Bay, Status } from '../api/gateway';

/** How a bay is drawn. State is colour, icon and word together, never colour alone. */
export type BayLook =
  | 'target'
  | 'out'
  | 'jammed'
  | 'open'
  | 'fault'
  | 'charging'
  | 'full'
  | 'stored'
  | 'empty';

/** A bay as people name it: numbers begin anew in each locker. */
export interface BayName {
  readonly lockerName: string;
  readonly bay: number;
}

/** What there is to see of a bay. A door that stands open hides what the rest would say. */
export function lookOf(bay: Bay, target: BayName | undefined): BayLook {
  if (target && bay.number === target.bay && bay.locker === target.lockerName) {
    return 'target';
  }
  if (bay.door === 'OPEN') {
    return 'open';
  }
  if (!bay.inService) {
    return 'out';
  }
  if (bay.jammed) {
    return 'jammed';
  }
  switch (bay.charge.state) {
    case 'FAULT':
      return 'fault';
    case 'FULL':
      return 'full';
    case 'CHARGING':
      return bay.charge.percent === 100 ? 'full' : 'charging';
    case 'OFF':
      return bay.device ? 'stored' : 'empty';
  }
}

/** The bay of that name, if it is one of this kiosk. */
export function bayNamed(status: Status | null | undefined, name: BayName): Bay | undefined {
  return status?.bays.find((bay) => bay.number === name.bay && bay.locker === name.lockerName);
}

/** Whether that very device is in the bay, as far as the gateway knows. */
export function isIn(
  status: Status | null | undefined,
  name: BayName,
  assetTag: string | undefined,
): boolean {
  return assetTag !== undefined && bayNamed(status, name)?.device === assetTag;
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
