import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState } from 'react';
import { refresh } from '../api/queries';
import type { LockerStatus } from '../api/types';
import { type ToldBay, withTold } from './bays';
import type { LiveEvent } from './events';
import { listen } from './stream';
import { Throttle } from './throttle';

/** A cabinet that somebody looks at follows at once; lists follow, but not for each of many changes. */
const CABINET_MS = 200;
const LISTS_MS = 3_000;
/** By then the service that answers for cabinets has heard what other services make of a change: who holds what. */
const AGAIN_MS = 1_500;

const STATUS = '/api/v1/lockers/{id}/status';
const LISTS: Readonly<Record<string, readonly string[]>> = {
  bay: ['/api/v1/bays', '/api/v1/custody', '/api/v1/devices', '/api/v1/overdue'],
  alarm: ['/api/v1/alarms', '/api/v1/kiosks'],
  command: ['/api/v1/commands'],
};

/** Whether changes are heard as they happen. */
export const LiveContext = createContext(false);
export const useIsLive = () => useContext(LiveContext);

/** Keeps what is shown up to date while it is on. Answers whether changes are heard. */
export function useLive(on: boolean): boolean {
  const queries = useQueryClient();
  const [isConnected, connected] = useState(false);
  useEffect(() => {
    if (!on) {
      return undefined;
    }
    const cabinets = new Throttle<string>(CABINET_MS, (lockers) =>
      queries.invalidateQueries({
        predicate: ({ queryKey: [address, said] }) =>
          address === STATUS && (lockers.includes('') || lockers.includes(lockerIn(said))),
      }),
    );
    const again = new Set<ReturnType<typeof setTimeout>>();
    const lists = new Throttle<string>(LISTS_MS, (beginnings) => refresh(queries, ...beginnings));
    const stop = listen({
      connected,
      tell: (event) => {
        if (event.type === 'bay') {
          show(queries, JSON.parse(event.data));
        }
        const lockers = lockersOf(event);
        cabinets.ask(...lockers);
        const timer = setTimeout(() => {
          again.delete(timer);
          cabinets.ask(...lockers);
        }, AGAIN_MS);
        again.add(timer);
        lists.ask(...listsOf(event));
      },
    });
    return () => {
      stop();
      again.forEach(clearTimeout);
      cabinets.stop();
      lists.stop();
    };
  }, [on, queries]);
  return on && isConnected;
}

function show(queries: QueryClient, told: ToldBay) {
  queries.setQueriesData<LockerStatus>(
    { predicate: ({ queryKey: [address, said] }) => address === STATUS && lockerIn(said) === told.locker },
    (cabinet) => cabinet && withTold(cabinet, told),
  );
}

const lockerIn = (said: unknown): string => (said as { path?: { id?: string } }).path?.id ?? '';

/** The cabinets that an event concerns; an empty name stands for all. */
export function lockersOf({ type, data }: LiveEvent): string[] {
  if (type === 'begin') {
    return JSON.parse(data).resumed ? [] : [''];
  }
  return type === 'command' ? [] : [JSON.parse(data).locker ?? ''];
}

/** The beginnings of the addresses whose answers an event makes old. */
export function listsOf({ type, data }: LiveEvent): readonly string[] {
  if (type === 'begin') {
    return JSON.parse(data).resumed ? [] : Object.values(LISTS).flat();
  }
  return LISTS[type.replace('-gone', '')] ?? [];
}
