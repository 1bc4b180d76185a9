import { useAnswer } from '../api/queries';
import type { LockerType } from '../api/types';
import { useMay } from '../shell/useMe';

const NONE: readonly LockerType[] = [];

/** The types of lockers, to choose from and to name. */
export function useLockerTypes(): readonly LockerType[] {
  const may = useMay();
  const types = useAnswer(
    '/api/v1/locker-types',
    { query: { limit: 200, sort: 'name' } },
    { staleTime: 30_000, enabled: may('lockers:read') },
  );
  return types.data?.items ?? NONE;
}
