import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Custody } from '../api/types';
import { Confirm } from '../form/Confirm';
import { FormDialog } from '../form/Dialog';
import { PersonPicker } from '../form/Picker';
import { useForm } from '../form/useForm';
import { useDeviceTexts } from './texts';

/** Corrects who holds a device, where no kiosk could tell. */
export function CustodyActions({ custody }: { readonly custody: Custody }) {
  const texts = useDeviceTexts();
  const refresh = useRefresh();
  const [dialog, open] = useState<'return' | 'handOver' | 'writeOff'>();
  const close = () => open(undefined);
  const path = { id: custody.id };
  const done = () => refresh('/api/v1/custody', '/api/v1/devices', '/api/v1/lockers', '/api/v1/overdue');
  return (
    <>
      <div className="device-actions">
        <Button variant="secondary" onClick={() => open('return')}>
          {texts.actions.return}
        </Button>
        <Button variant="secondary" onClick={() => open('handOver')}>
          {texts.actions.handOver}
        </Button>
        <Button variant="link" isDanger onClick={() => open('writeOff')}>
          {texts.actions.writeOff}
        </Button>
      </div>
      {dialog === 'return' && (
        <Confirm
          title={texts.actions.return}
          action={texts.actions.return}
          close={close}
          act={() => post('/api/v1/custody/{id}/return', { path, body: {} }).then(done)}
        >
          {texts.returnTo}
        </Confirm>
      )}
      {dialog === 'handOver' && <HandOver custody={custody} close={close} done={done} />}
      {dialog === 'writeOff' && (
        <Confirm
          title={texts.actions.writeOff}
          action={texts.actions.writeOff}
          close={close}
          act={() => post('/api/v1/custody/{id}/write-off', { path }).then(done)}
        >
          {texts.means.writeOff ?? ''}
        </Confirm>
      )}
    </>
  );
}

interface HandOverProps {
  readonly custody: Custody;
  readonly close: () => void;
  readonly done: () => Promise<void>;
}

function HandOver({ custody, close, done }: HandOverProps) {
  const texts = useDeviceTexts();
  const form = useForm({ to: '' }, async ({ to }) => {
    await post('/api/v1/custody/{id}/hand-over', { path: { id: custody.id }, body: { to } });
    await done();
    close();
  });
  return (
    <FormDialog title={texts.actions.handOver} close={close} form={form} action={texts.actions.handOver}>
      <PersonPicker
        label={texts.handOverTo}
        chosen={form.values.to}
        choose={(id) => form.set('to', id)}
        error={form.errorOf('to')}
      />
    </FormDialog>
  );
}
