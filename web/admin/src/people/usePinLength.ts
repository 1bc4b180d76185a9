import { useAnswer } from '../api/queries';
import { useMay, useMe } from '../shell/useMe';

/** As long as PINs are where nothing else is known. */
const PIN_LENGTH = 6;

/** How many digits a PIN has here. */
export function usePinLength(): number {
  const may = useMay();
  const { organization } = useMe();
  const found = useAnswer(
    '/api/v1/organizations/{id}',
    { path: { id: organization.id } },
    { staleTime: 60_000, enabled: may('organizations:read') },
  );
  return found.data?.pinLength ?? PIN_LENGTH;
}
