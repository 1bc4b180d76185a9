import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Reservation } from '../api/types';
import { Confirm } from '../form/Confirm';
import { useReservationTexts } from './texts';

/** Ends a reservation before its time. */
export function Release({ reservation }: { readonly reservation: Reservation }) {
  const texts = useReservationTexts();
  const refresh = useRefresh();
  const [isAsking, ask] = useState(false);
  const { id, state, version } = reservation;
  if (state !== 'ACTIVE') {
    return null;
  }
  return (
    <>
      <Button variant="link" isDanger onClick={() => ask(true)}>
        {texts.release}
      </Button>
      {isAsking && (
        <Confirm
          title={texts.releaseTitle}
          action={texts.release}
          close={() => ask(false)}
          act={async () => {
            await del('/api/v1/reservations/{id}', { path: { id }, version });
            await refresh('/api/v1/reservations', '/api/v1/lockers');
          }}
        >
          {texts.releaseMeans}
        </Confirm>
      )}
    </>
  );
}
