import { useAnswer } from '../api/queries';
import type { DeviceType } from '../api/types';
import { useMay } from '../shell/useMe';

const NONE: readonly DeviceType[] = [];

/** The types of devices, to choose from and to name. */
export function useDeviceTypes(): readonly DeviceType[] {
  const may = useMay();
  const types = useAnswer(
    '/api/v1/device-types',
    { query: { limit: 200, sort: 'name' } },
    { staleTime: 30_000, enabled: may('devices:read') },
  );
  return types.data?.items ?? NONE;
}
