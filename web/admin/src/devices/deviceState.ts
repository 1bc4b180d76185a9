import type { Device } from '../api/types';
import type { Tone } from '../shell/State';

/** What of a device is said first: a fault that keeps it back before where it is. */
export type ShownState = Device['state'] | 'quarantined';

export function shownState({ state, quarantined }: Pick<Device, 'state' | 'quarantined'>): ShownState {
  return quarantined && (state === 'STORED' || state === 'HELD') ? 'quarantined' : state;
}

export const TONES: Readonly<Record<ShownState, Tone>> = {
  STORED: 'good',
  HELD: 'wait',
  OUT_OF_SERVICE: 'warn',
  LOST: 'bad',
  RETIRED: 'plain',
  quarantined: 'bad',
};

/** What can be done by hand with the state of a device, as it is now. */
export type LifeStep = 'take-out-of-service' | 'put-into-service' | 'mark-lost' | 'mark-found' | 'retire';

export function stepsOf({
  state,
  outOfService,
}: Pick<Device, 'state' | 'outOfService'>): readonly LifeStep[] {
  switch (state) {
    case 'STORED':
    case 'OUT_OF_SERVICE':
      return [outOfService ? 'put-into-service' : 'take-out-of-service', 'mark-lost', 'retire'];
    case 'HELD':
      return ['mark-lost'];
    case 'LOST':
      return ['mark-found', 'retire'];
    case 'RETIRED':
      return [];
  }
}
