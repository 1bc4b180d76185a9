import { useAnswer } from '../api/queries';
import type { Role } from '../api/types';
import { useMay } from '../shell/useMe';

const NONE: readonly Role[] = [];

/** The roles, to choose from and to name. */
export function useRoles(): readonly Role[] {
  const may = useMay();
  const roles = useAnswer('/api/v1/roles', {}, { staleTime: 30_000, enabled: may('roles:read') });
  return roles.data?.items ?? NONE;
}
