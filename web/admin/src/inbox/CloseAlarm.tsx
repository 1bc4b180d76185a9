import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { post } from '../api/client';
import { useRefresh } from '../api/queries';
import { Confirm } from '../form/Confirm';
import { useInboxTexts } from './texts';

/** Ends an alarm by hand, where no sensor does. */
export function CloseAlarm({ id }: { readonly id: string }) {
  const texts = useInboxTexts();
  const refresh = useRefresh();
  const [isAsking, ask] = useState(false);
  return (
    <>
      <Button variant="link" size="sm" onClick={() => ask(true)}>
        {texts.close}
      </Button>
      {isAsking && (
        <Confirm
          title={texts.closeTitle}
          action={texts.close}
          close={() => ask(false)}
          act={async () => {
            await post('/api/v1/alarms/{id}/close', { path: { id } });
            await refresh('/api/v1/alarms', '/api/v1/lockers');
          }}
        >
          {texts.closeMeans}
        </Confirm>
      )}
    </>
  );
}
