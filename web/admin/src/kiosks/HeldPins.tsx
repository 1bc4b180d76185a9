import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Kiosk } from '../api/types';
import { Confirm } from '../form/Confirm';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { useKioskTexts } from './texts';

/** The PINs that could be tried on the disk of a kiosk that was lost. */
export function HeldPins({ kiosk }: { readonly kiosk: Kiosk }) {
  const texts = useKioskTexts();
  const may = useMay();
  const refresh = useRefresh();
  const [isAsking, ask] = useState(false);
  const [renewed, say] = useState<number>();
  const path = { id: kiosk.id };
  const pins = useAnswer('/api/v1/kiosks/{id}/held-pins', { path, query: { limit: 1 } });
  if (renewed !== undefined) {
    return <State tone="good">{texts.renewed(renewed)}</State>;
  }
  if (!pins.data?.total) {
    return null;
  }
  const means = texts.pinsMeans(pins.data.total);
  return (
    <section className="panel confirm-key">
      <h2>{texts.pins}</h2>
      <p>{means}</p>
      {may('users:write') && (
        <Button className="below" variant="danger" onClick={() => ask(true)}>
          {texts.renewPins}
        </Button>
      )}
      {isAsking && (
        <Confirm
          title={texts.renewPins}
          action={texts.renewPins}
          close={() => ask(false)}
          act={async () => {
            const { people } = await post('/api/v1/kiosks/{id}/held-pins/renew', { path });
            await refresh('/api/v1/kiosks/{id}/held-pins');
            say(people);
          }}
        >
          {means}
        </Confirm>
      )}
    </section>
  );
}
