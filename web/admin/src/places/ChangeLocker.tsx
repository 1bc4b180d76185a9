import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Locker } from '../api/types';
import { Confirm } from '../form/Confirm';
import { SettingsButton } from '../levels/SettingsButton';
import { useTexts } from '../texts';
import { LockerDialog } from './LockerDialog';
import { usePlaceTexts } from './texts';

/** Changes a locker, or removes it. */
export function ChangeLocker({ locker }: { readonly locker: Locker }) {
  const { lockers: texts } = usePlaceTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const [dialog, open] = useState<'edit' | 'remove'>();
  const close = () => open(undefined);
  return (
    <>
      <SettingsButton level="LOCKER" id={locker.id} name={locker.name} variant="link" />
      <Button variant="link" onClick={() => open('edit')}>
        {common.edit}
      </Button>
      <Button variant="link" isDanger onClick={() => open('remove')}>
        {common.remove}
      </Button>
      {dialog === 'edit' && <LockerDialog locker={locker} close={close} />}
      {dialog === 'remove' && (
        <Confirm
          title={texts.removeTitle(locker.name)}
          action={common.remove}
          close={close}
          act={async () => {
            await del('/api/v1/lockers/{id}', { path: { id: locker.id }, version: locker.version });
            await refresh('/api/v1/lockers');
          }}
        >
          {texts.removeMeans}
        </Confirm>
      )}
    </>
  );
}
