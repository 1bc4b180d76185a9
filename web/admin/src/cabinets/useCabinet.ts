import { replaceEqualDeep } from '@tanstack/react-query';
import { useAnswer } from '../api/queries';
import type { BayStatus, LockerStatus } from '../api/types';
import { notOlder } from '../live/bays';
import { useIsLive } from '../live/useLive';
import { usePlaces } from '../shell/usePlaces';
import { type BayState, stateOf } from './bayState';

/** How often it is looked at where changes are not heard, and to be sure where they are. */
const LOOK_EVERY_MS = 3_000;
const MAKE_SURE_EVERY_MS = 30_000;

export interface ShownBay extends BayStatus {
  readonly state: BayState;
}

export interface ShownCabinet extends Omit<LockerStatus, 'bays'> {
  readonly bays: readonly ShownBay[];
  /** Of the place where it stands; times are shown in it. */
  readonly timeZone: string | undefined;
  readonly place: string | undefined;
  readonly area: string | undefined;
}

export interface CabinetAnswer {
  readonly cabinet: ShownCabinet | undefined;
  readonly failure: Error | null;
  readonly again: () => void;
}

/** A cabinet as it stands now. */
export function useCabinet(id: string): CabinetAnswer {
  const isLive = useIsLive();
  const status = useAnswer(
    '/api/v1/lockers/{id}/status',
    { path: { id } },
    { refetchInterval: isLive ? MAKE_SURE_EVERY_MS : LOOK_EVERY_MS, structuralSharing: newest },
  );
  const places = usePlaces();
  const place = places.find(status.data?.locker.location);
  return {
    cabinet: status.data && {
      ...status.data,
      bays: status.data.bays
        .map((bay) => ({ ...bay, state: stateOf(bay) }))
        .sort((a, b) => a.number - b.number),
      timeZone: place?.timeZone,
      place: place?.name,
      area: place?.areas.find((each) => each.id === status.data.locker.area)?.name,
    },
    failure: status.error,
    again: () => void status.refetch(),
  };
}

const newest = (shown: unknown, answer: unknown) =>
  replaceEqualDeep(shown, notOlder(shown as LockerStatus | undefined, answer as LockerStatus));
