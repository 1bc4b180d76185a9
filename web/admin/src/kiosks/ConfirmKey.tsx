import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { readableFingerprint } from '@smart-locker/shared';
import { useState } from 'react';
import { post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Kiosk } from '../api/types';
import { Confirm } from '../form/Confirm';
import { useAction } from '../form/useAction';
import { Failure } from '../shell/Failure';
import { useKioskTexts } from './texts';

/** Shows the fingerprint of the key that was presented, to compare with what the kiosk shows. */
export function ConfirmKey({ kiosk }: { readonly kiosk: Kiosk }) {
  const texts = useKioskTexts();
  const refresh = useRefresh();
  const [isRefusing, refuse] = useState(false);
  const fingerprint = kiosk.pendingFingerprint ?? kiosk.fingerprint ?? '';
  const path = { id: kiosk.id };
  const confirming = useAction(async () => {
    await post('/api/v1/kiosks/{id}/confirm', { path, body: { fingerprint } });
    await refresh('/api/v1/kiosks');
  });
  return (
    <section className="panel confirm-key">
      <h2>{texts.confirmTitle}</h2>
      <p>{texts.confirmHelp}</p>
      <p className="fingerprint">{readableFingerprint(fingerprint)}</p>
      {confirming.failure && <Failure of={confirming.failure} />}
      <div className="kiosk-actions">
        <Button onClick={confirming.run} isLoading={confirming.busy} isDisabled={confirming.busy}>
          {texts.isTheSame}
        </Button>
        <Button variant="secondary" isDanger onClick={() => refuse(true)}>
          {texts.isNot}
        </Button>
      </div>
      {isRefusing && (
        <Confirm
          title={texts.isNot}
          action={texts.isNot}
          close={() => refuse(false)}
          act={async () => {
            await post('/api/v1/kiosks/{id}/refuse', { path });
            await refresh('/api/v1/kiosks');
          }}
        >
          {texts.refuseMeans}
        </Confirm>
      )}
    </section>
  );
}
