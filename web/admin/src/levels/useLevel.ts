import { del, put } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import { type Level, type Typed, toSet } from './values';

/** Where settings stand. All levels have the same operations, so they are typed as one of them. */
const ADDRESSES = {
  ORGANIZATION: '/api/v1/settings/organization' as '/api/v1/lockers/{id}/settings',
  LOCATION: '/api/v1/locations/{id}/settings' as '/api/v1/lockers/{id}/settings',
  LOCKER: '/api/v1/lockers/{id}/settings',
  BAY: '/api/v1/bays/{id}/settings' as '/api/v1/lockers/{id}/settings',
} as const satisfies Record<Level, string>;

/** The settings of the organisation, a location, a locker or a bay, and the ways to change them. */
export function useLevel(level: Level, id: string) {
  const refresh = useRefresh();
  const address = ADDRESSES[level];
  const path = { id };
  // What is set at one level holds at those below, so all are asked for anew.
  const done = () => refresh(...Object.values(ADDRESSES));
  return {
    found: useAnswer(address, { path }),
    set: (values: Typed, version: number) =>
      put(address, { path, version, body: toSet(values) as never }).then(done),
    reset: (version: number) => del(address, { path, version }).then(done),
  };
}
