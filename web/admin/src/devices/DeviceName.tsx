import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import { useMay } from '../shell/useMe';

/** A device by its tag; by the end of its id where one may not know it. */
export function DeviceName({ id }: { readonly id: string }) {
  const may = useMay();
  const device = useAnswer(
    '/api/v1/devices/{id}',
    { path: { id } },
    { enabled: may('devices:read'), staleTime: 30_000 },
  );
  return device.data ? (
    <Link href={`/devices/${id}`}>{device.data.assetTag}</Link>
  ) : (
    <span>…{id.slice(-6)}</span>
  );
}
