import { del } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Locker } from '../api/types';
import { EditAndRemove } from '../form/EditAndRemove';
import { SettingsButton } from '../levels/SettingsButton';
import { LockerDialog } from './LockerDialog';
import { usePlaceTexts } from './texts';

/** Changes a locker, or removes it. */
export function ChangeLocker({ locker }: { readonly locker: Locker }) {
  const { lockers: texts } = usePlaceTexts();
  const refresh = useRefresh();
  return (
    <>
      <SettingsButton level="LOCKER" id={locker.id} name={locker.name} variant="link" />
      <EditAndRemove
        edit={(close) => <LockerDialog locker={locker} close={close} />}
        title={texts.removeTitle(locker.name)}
        means={texts.removeMeans}
        remove={async () => {
          await del('/api/v1/lockers/{id}', { path: { id: locker.id }, version: locker.version });
          await refresh('/api/v1/lockers');
        }}
      />
    </>
  );
}
