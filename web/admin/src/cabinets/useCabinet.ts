import { useQueries, useQuery } from '@tanstack/react-query';
import { type Bay, type Custody, client, type Device, type Locker, type LockerType } from '../api/client';
import { type BayState, stateOf } from './bayState';

/** Until there are live updates. */
const LOOK_EVERY_MS = 2_000;

/** A bay with what is known of it from all services. */
export interface ShownBay {
  readonly bay: Bay;
  readonly device: Device | undefined;
  /** Who holds what was taken from here. */
  readonly held: Custody | undefined;
  readonly state: BayState;
}

export interface ShownCabinet {
  readonly locker: Locker;
  readonly type: LockerType;
  readonly bays: readonly ShownBay[];
  /** Of the place where it stands; times are shown in it. */
  readonly timeZone: string | undefined;
  readonly place: string | undefined;
}

export interface CabinetAnswer {
  readonly cabinet: ShownCabinet | undefined;
  readonly failure: Error | null;
  readonly again: () => void;
}

export const lockerTypes = {
  queryKey: ['locker-types'],
  queryFn: ({ signal }: { signal: AbortSignal }) => client.lockerTypes(signal),
  staleTime: 60_000,
};

export const locations = {
  queryKey: ['locations'],
  queryFn: ({ signal }: { signal: AbortSignal }) => client.locations(signal),
  staleTime: 60_000,
};

/** A cabinet as it stands now. */
export function useCabinet(id: string): CabinetAnswer {
  const locker = useQuery({
    queryKey: ['locker', id],
    queryFn: ({ signal }) => client.locker(id, signal),
    refetchInterval: LOOK_EVERY_MS * 5,
  });
  const types = useQuery(lockerTypes);
  const places = useQuery(locations);
  const bays = useQuery({
    queryKey: ['bays', id],
    queryFn: ({ signal }) => client.bays(id, signal),
    refetchInterval: LOOK_EVERY_MS,
  });
  const custody = useQuery({
    queryKey: ['custody'],
    queryFn: ({ signal }) => client.custody(signal),
    refetchInterval: LOOK_EVERY_MS,
  });
  const devices = useDevices(bays.data?.items ?? [], custody.data?.items ?? []);

  const type = types.data?.items.find((each) => each.id === locker.data?.type);
  const place = places.data?.items.find((each) => each.id === locker.data?.location);
  const cabinet =
    locker.data && type && bays.data
      ? {
          locker: locker.data,
          type,
          bays: bays.data.items
            .map((bay) => shown(bay, devices, custody.data?.items ?? []))
            .sort((one, other) => one.bay.number - other.bay.number),
          timeZone: place?.timeZone,
          place: place?.name,
        }
      : undefined;
  const failed = [locker, types, bays].find((query) => query.isError);
  return { cabinet, failure: failed?.error ?? null, again: () => void failed?.refetch() };
}

function shown(bay: Bay, devices: ReadonlyMap<string, Device>, custodies: readonly Custody[]): ShownBay {
  const held = bay.device ? undefined : custodies.find((custody) => custody.bay === bay.id);
  const device = devices.get(bay.device ?? held?.device ?? '');
  return { bay, device, held, state: stateOf(bay, device, held) };
}

/** The devices that are in the bays, and those that were taken from them. */
function useDevices(bays: readonly Bay[], custodies: readonly Custody[]): ReadonlyMap<string, Device> {
  const here = new Set(bays.map((bay) => bay.id));
  const ids = new Set([
    ...bays.flatMap((bay) => (bay.device ? [bay.device] : [])),
    ...custodies.filter((custody) => here.has(custody.bay)).map((custody) => custody.device),
  ]);
  return useQueries({
    queries: [...ids].map((id) => ({
      queryKey: ['device', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => client.device(id, signal),
      staleTime: 10_000,
      refetchInterval: LOOK_EVERY_MS * 10,
    })),
    combine: (answers) => new Map(answers.flatMap(({ data }) => (data ? [[data.id, data] as const] : []))),
  });
}
