import { post } from '../api/client';
import { useRefresh } from '../api/queries';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { DevicePicker, PersonPicker } from '../form/Picker';
import { useForm } from '../form/useForm';
import { momentIn } from '../people/personValues';
import { useReservationTexts } from './texts';

/** Keeps a device for somebody. */
export function ReserveDialog({ close }: { readonly close: () => void }) {
  const texts = useReservationTexts();
  const refresh = useRefresh();
  const form = useForm({ user: '', device: '', from: '', until: '' }, async (values) => {
    const from = momentIn(values.from);
    // What is missing is left out: the service then says so at the field.
    const body = {
      ...(values.user ? { user: values.user } : {}),
      ...(values.device ? { device: values.device } : {}),
      ...(values.until ? { until: momentIn(values.until) } : {}),
      ...(from ? { from } : {}),
    };
    await post('/api/v1/reservations', { body: body as never });
    await refresh('/api/v1/reservations', '/api/v1/lockers');
    close();
  });
  const { user, device } = form.values;
  return (
    <FormDialog title={texts.add} close={close} form={form} action={texts.add}>
      <PersonPicker
        label={texts.whichPerson}
        chosen={user}
        choose={(id) => form.set('user', id)}
        error={form.errorOf('user')}
      />
      <DevicePicker
        label={texts.whichDevice}
        chosen={device}
        choose={(id) => form.set('device', id)}
        error={form.errorOf('device')}
        isAny
      />
      <div className="side-by-side">
        <TextField form={form} name="from" label={texts.from} hint={texts.fromHint} type="datetime-local" />
        <TextField form={form} name="until" label={texts.until} type="datetime-local" isRequired />
      </div>
    </FormDialog>
  );
}
