import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { post } from '../api/client';
import { useAnswer } from '../api/queries';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { Reason } from './BayDialog';
import type { ShownCabinet } from './useCabinet';

const LOOK_EVERY_MS = 500;

/** What can be done with a cabinet as a whole. */
export function CabinetActions({ cabinet }: { readonly cabinet: ShownCabinet }) {
  const { cabinets } = useTexts();
  const may = useMay();
  const [isAsking, ask] = useState(false);
  const [batch, follow] = useState<string>();
  if (!may('lockers:open-all') || cabinet.kiosk?.link !== 'UP') {
    return null;
  }
  return (
    <>
      {batch && <BatchProgress id={batch} />}
      <Button variant="secondary" isDanger onClick={() => ask(true)}>
        {cabinets.openAll}
      </Button>
      {isAsking && (
        <Reason
          title={cabinets.openAllTitle(cabinet.locker.name, cabinet.bays.length)}
          action={cabinets.openAll}
          close={() => ask(false)}
          send={async (reason) => {
            const path = { locker: cabinet.locker.id };
            follow((await post('/api/v1/lockers/{locker}/open-all', { path, body: { reason } })).id);
          }}
        />
      )}
    </>
  );
}

/** How many of the bays were opened by now. */
function BatchProgress({ id }: { readonly id: string }) {
  const { cabinets } = useTexts();
  const may = useMay();
  const batch = useAnswer(
    '/api/v1/commands/batches/{id}',
    { path: { id } },
    { refetchInterval: LOOK_EVERY_MS, enabled: may('commands:read') },
  );
  if (!batch.data) {
    return null;
  }
  const { done, failed, total } = batch.data;
  const word = cabinets.opened(done, failed, total);
  return (
    <span className="command" role="status">
      {word} <progress max={total} value={done + failed} aria-label={word} />
    </span>
  );
}
