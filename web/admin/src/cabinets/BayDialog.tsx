import { Radio } from '@patternfly/react-core/dist/esm/components/Radio';
import { del, post, put } from '../api/client';
import { useRefresh } from '../api/queries';
import { Confirm } from '../form/Confirm';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { DevicePicker, PersonPicker } from '../form/Picker';
import { useForm } from '../form/useForm';
import { useTexts } from '../texts';
import type { ShownBay } from './useCabinet';

export type BayDialogName = 'open' | 'assign' | 'takeDevice' | 'takeUser' | 'takeOut';

interface BayDialogProps {
  readonly name: BayDialogName;
  readonly bay: ShownBay;
  readonly close: () => void;
  /** Takes the command that was given, to show how it goes on. */
  readonly follow: (command: string) => void;
}

/** What is asked before something is done with a bay. */
export function BayDialog({ name, bay, close, follow }: BayDialogProps) {
  const { actions } = useTexts().bay;
  const refresh = useRefresh();
  const path = { bay: bay.id };
  const done = () => refresh('/api/v1/lockers', '/api/v1/bays', '/api/v1/devices', '/api/v1/maintenance');
  switch (name) {
    case 'open':
      return (
        <Reason
          title={actions.openTitle(bay.number)}
          action={actions.open}
          close={close}
          send={async (reason) =>
            follow((await post('/api/v1/bays/{bay}/open', { path, body: { reason } })).id)
          }
        />
      );
    case 'takeOut':
      return (
        <Reason
          title={actions.takeOutTitle(bay.number)}
          action={actions.takeOut}
          close={close}
          send={async (reason) => {
            await post('/api/v1/maintenance', { body: { subject: { bay: bay.id }, reason } });
            await done();
          }}
        />
      );
    case 'assign':
      return <Assign bay={bay} close={close} done={done} />;
    case 'takeDevice':
      return (
        <Confirm
          title={actions.takeDevice}
          action={actions.takeDevice}
          close={close}
          act={() => del('/api/v1/bays/{id}/device', { path: { id: bay.id } }).then(done)}
        >
          {actions.takeDeviceMeans(bay.device?.assetTag ?? '')}
        </Confirm>
      );
    case 'takeUser':
      return (
        <Confirm
          title={actions.takeUser}
          action={actions.takeUser}
          close={close}
          act={() => del('/api/v1/bays/{id}/user', { path: { id: bay.id } }).then(done)}
        >
          {actions.takeUserMeans(bay.user?.name ?? '')}
        </Confirm>
      );
  }
}

interface ReasonProps {
  readonly title: string;
  readonly action: string;
  readonly close: () => void;
  readonly send: (reason: string) => Promise<void>;
}

/** Asks why. The reason stands in the log. */
export function Reason({ title, action, close, send }: ReasonProps) {
  const { actions } = useTexts().bay;
  const form = useForm({ reason: '' }, async ({ reason }) => {
    await send(reason);
    close();
  });
  return (
    <FormDialog title={title} close={close} form={form} action={action}>
      <TextField
        form={form}
        name="reason"
        label={actions.reason}
        hint={actions.reasonHint}
        isRequired
        autoFocus
      />
    </FormDialog>
  );
}

interface AssignProps {
  readonly bay: ShownBay;
  readonly close: () => void;
  readonly done: () => Promise<void>;
}

function Assign({ bay, close, done }: AssignProps) {
  const { actions } = useTexts().bay;
  const form = useForm({ kind: 'device', device: '', user: '' }, async ({ kind, device, user }) => {
    const path = { id: bay.id };
    await (kind === 'device'
      ? put('/api/v1/bays/{id}/device', { path, body: { device } })
      : put('/api/v1/bays/{id}/user', { path, body: { user } }));
    await done();
    close();
  });
  const { kind, device, user } = form.values;
  return (
    <FormDialog title={actions.assignTitle(bay.number)} close={close} form={form} action={actions.assign}>
      <div className="side-by-side">
        {(['device', 'user'] as const).map((each) => (
          <Radio
            key={each}
            id={`assign-${each}`}
            name="kind"
            label={actions.kinds[each]}
            isChecked={kind === each}
            onChange={() => form.set('kind', each)}
          />
        ))}
      </div>
      {kind === 'device' ? (
        <DevicePicker
          label={actions.whichDevice}
          chosen={device}
          choose={(id) => form.set('device', id)}
          error={form.errorOf('device')}
        />
      ) : (
        <PersonPicker
          label={actions.whichUser}
          chosen={user}
          choose={(id) => form.set('user', id)}
          error={form.errorOf('user')}
        />
      )}
    </FormDialog>
  );
}
