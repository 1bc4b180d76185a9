import { useAnswer } from '../api/queries';
import type { Location } from '../api/types';
import { useMay } from './useMe';

/** The locations that a person may see, by id. Empty until they are known, or where none may be seen. */
export function usePlaces() {
  const may = useMay();
  const places = useAnswer(
    '/api/v1/locations',
    { query: { limit: 200, sort: 'name' } },
    { staleTime: 60_000, enabled: may('locations:read') },
  );
  const items: readonly Location[] = places.data?.items ?? [];
  return {
    items,
    isKnown: !places.isLoading,
    find: (id: string | null | undefined): Location | undefined => items.find((each) => each.id === id),
  };
}
