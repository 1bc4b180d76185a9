import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import { useMay } from '../shell/useMe';
import { useDeviceTexts } from './texts';

/** A bay by its number and cabinet, as a link to where it is drawn. */
export function BayName({ id }: { readonly id: string }) {
  const texts = useDeviceTexts();
  const may = useMay();
  const bay = useAnswer(
    '/api/v1/bays/{id}',
    { path: { id } },
    { enabled: may('bays:read'), staleTime: 60_000 },
  );
  const lockerId = bay.data?.locker ?? '';
  const locker = useAnswer(
    '/api/v1/lockers/{id}',
    { path: { id: lockerId } },
    { enabled: Boolean(lockerId) && may('lockers:read'), staleTime: 60_000 },
  );
  if (!bay.data || !locker.data) {
    return `…${id.slice(-6)}`;
  }
  return (
    <Link href={`/cabinets/${lockerId}/bays/${bay.data.number}`}>
      {texts.bay(bay.data.number, locker.data.name)}
    </Link>
  );
}
