import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del, patch, post, put } from '../api/client';
import type { LockerTells } from '../api/paths';
import { useRefresh } from '../api/queries';
import type { Kiosk } from '../api/types';
import { CommandProgress } from '../cabinets/CommandProgress';
import { Confirm } from '../form/Confirm';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useAction } from '../form/useAction';
import { useForm } from '../form/useForm';
import { Failure } from '../shell/Failure';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { EnrolmentCode } from './EnrolmentCode';
import { LockerTicks } from './LockerTicks';
import { useKioskTexts } from './texts';

interface KioskActionsProps {
  readonly kiosk: Kiosk;
  readonly zone: string | undefined;
}

/** What can be done with a kiosk. */
export function KioskActions({ kiosk, zone }: KioskActionsProps) {
  const texts = useKioskTexts();
  const may = useMay();
  const refresh = useRefresh();
  const [dialog, open] = useState<'edit' | 'service' | 'revoke'>();
  const [code, show] = useState<LockerTells<'InvitationView'>>();
  const [command, follow] = useState<string>();
  const close = () => open(undefined);
  const path = { id: kiosk.id };
  const asking = useAction(async () => {
    follow((await post('/api/v1/kiosks/{kiosk}/status', { path: { kiosk: kiosk.id } })).id);
  });
  const ending = useAction(async () => {
    follow((await del('/api/v1/kiosks/{kiosk}/service', { path: { kiosk: kiosk.id } })).id);
  });
  const renewing = useAction(async () => show(await post('/api/v1/kiosks/{id}/code', { path })));
  const failure = asking.failure ?? ending.failure ?? renewing.failure;
  const isActive = kiosk.status === 'ACTIVE';
  return (
    <>
      {command && <CommandProgress id={command} zone={zone} />}
      {failure && <Failure of={failure} />}
      {isActive && (
        <Button variant="secondary" onClick={asking.run} isLoading={asking.busy}>
          {texts.askNow}
        </Button>
      )}
      {isActive && may('kiosks:service') && (
        <>
          <Button variant="link" onClick={() => open('service')}>
            {texts.serviceOn}
          </Button>
          <Button variant="link" onClick={ending.run} isLoading={ending.busy}>
            {texts.serviceOff}
          </Button>
        </>
      )}
      {may('kiosks:write') && (
        <>
          <Button variant="link" onClick={renewing.run} isLoading={renewing.busy} title={texts.newCodeMeans}>
            {texts.newCode}
          </Button>
          <Button variant="link" onClick={() => open('edit')}>
            {texts.edit}
          </Button>
          <Button variant="secondary" isDanger onClick={() => open('revoke')}>
            {texts.revoke}
          </Button>
        </>
      )}
      {code && <EnrolmentCode invitation={code} close={() => show(undefined)} />}
      {dialog === 'edit' && <EditKiosk kiosk={kiosk} close={close} />}
      {dialog === 'service' && <ServiceMode kiosk={kiosk} close={close} follow={follow} />}
      {dialog === 'revoke' && (
        <Confirm
          title={texts.revokeTitle(kiosk.name)}
          action={texts.revoke}
          close={close}
          act={async () => {
            await post('/api/v1/kiosks/{id}/revoke', { path });
            await refresh('/api/v1/kiosks', '/api/v1/lockers', '/api/v1/alarms');
          }}
        >
          {texts.revokeMeans}
        </Confirm>
      )}
    </>
  );
}

interface ServiceModeProps {
  readonly kiosk: Kiosk;
  readonly close: () => void;
  readonly follow: (command: string) => void;
}

function ServiceMode({ kiosk, close, follow }: ServiceModeProps) {
  const texts = useKioskTexts();
  const form = useForm({ minutes: '30', reason: '' }, async ({ minutes, reason }) => {
    const body = { minutes: Number(minutes), reason };
    follow((await put('/api/v1/kiosks/{kiosk}/service', { path: { kiosk: kiosk.id }, body })).id);
    close();
  });
  return (
    <FormDialog title={texts.serviceTitle} close={close} form={form} action={texts.serviceOn}>
      <p>{texts.serviceMeans}</p>
      <TextField form={form} name="reason" label={texts.reason} isRequired autoFocus />
      <TextField form={form} name="minutes" label={texts.minutes} type="number" isRequired />
    </FormDialog>
  );
}

function EditKiosk({ kiosk, close }: { readonly kiosk: Kiosk; readonly close: () => void }) {
  const texts = useKioskTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const form = useForm({ name: kiosk.name, lockers: kiosk.lockers }, async ({ name, lockers }) => {
    const body = { name, lockers: [...lockers] };
    await patch('/api/v1/kiosks/{id}', { path: { id: kiosk.id }, version: kiosk.version, body });
    await refresh('/api/v1/kiosks', '/api/v1/lockers');
    close();
  });
  return (
    <FormDialog title={texts.edit} close={close} form={form} action={common.save}>
      <TextField form={form} name="name" label={texts.fields.name} isRequired autoFocus />
      <LockerTicks
        location={kiosk.location ?? ''}
        kiosk={kiosk.id}
        error={form.errorOf('lockers')}
        ticked={form.values.lockers}
        tick={(lockers) => form.set('lockers', lockers)}
      />
    </FormDialog>
  );
}
