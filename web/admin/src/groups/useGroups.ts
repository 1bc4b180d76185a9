import { useAnswer } from '../api/queries';
import type { Group } from '../api/types';
import { useMay } from '../shell/useMe';

const NONE: readonly Group[] = [];

/** The groups, to choose from and to name. */
export function useGroups(): readonly Group[] {
  const may = useMay();
  const groups = useAnswer(
    '/api/v1/groups',
    { query: { limit: 200, sort: 'name' } },
    { staleTime: 30_000, enabled: may('groups:read') },
  );
  return groups.data?.items ?? NONE;
}
