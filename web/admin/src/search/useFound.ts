import { useAnswer } from '../api/queries';
import { useMay } from '../shell/useMe';
import { bayHits, baySought, deviceHit, type Hit, lockerHit, personHit, placeHit } from './hits';
import { useSearchTexts } from './texts';

/** So many of each kind; who looks for another types more of it. */
const SHOWN = 5;
const KEPT_MS = 30_000;

export type Kind = 'people' | 'devices' | 'lockers' | 'bays' | 'places';

/** What is found by a text, kind by kind; only what the person who asks may see is asked for. */
export function useFound(q: string) {
  const texts = useSearchTexts();
  const may = useMay();
  const bay = baySought(q);
  const keeping = (permission: string, isSought = true) => ({
    enabled: q !== '' && isSought && may(permission),
    staleTime: KEPT_MS,
  });
  const query = { q, limit: SHOWN, sort: 'name' };
  const people = useAnswer('/api/v1/users', { query }, keeping('users:read'));
  const devices = useAnswer(
    '/api/v1/devices',
    { query: { ...query, sort: 'assetTag' } },
    keeping('devices:read'),
  );
  const lockers = useAnswer('/api/v1/lockers', { query }, keeping('lockers:read'));
  const withBay = useAnswer(
    '/api/v1/lockers',
    { query: { ...query, q: bay?.locker ?? '' } },
    keeping('lockers:read', bay !== undefined),
  );
  const places = useAnswer('/api/v1/locations', { query }, keeping('locations:read'));

  const asked = [people, devices, lockers, withBay, places];
  const found: Readonly<Record<Kind, readonly Hit[]>> = {
    people: people.data?.items.map(personHit) ?? [],
    devices: devices.data?.items.map(deviceHit) ?? [],
    lockers: lockers.data?.items.map(lockerHit) ?? [],
    bays: bay ? bayHits(withBay.data?.items ?? [], bay.number, texts.bay) : [],
    places: places.data?.items.map(placeHit) ?? [],
  };
  const failed = asked.find(({ isError }) => isError);
  return {
    found,
    isSearching: asked.some(({ isLoading }) => isLoading),
    failed: failed?.error ?? null,
    again: () => {
      for (const { isError, refetch } of asked) {
        if (isError) {
          void refetch();
        }
      }
    },
  };
}
