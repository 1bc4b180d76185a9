import { post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import { FormDialog } from '../form/Dialog';
import { ChoiceField, TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { momentIn } from '../people/personValues';
import { usePlaceTexts } from './texts';

/** Takes a locker out of service for a time and a reason. */
export function PlanMaintenance({ close }: { readonly close: () => void }) {
  const { maintenance: texts } = usePlaceTexts();
  const refresh = useRefresh();
  const lockers = useAnswer('/api/v1/lockers', { query: { limit: 200, sort: 'name' } });
  const form = useForm(
    { locker: '', reason: '', from: '', until: '' },
    async ({ locker, reason, from, until }) => {
      const begin = momentIn(from);
      const end = momentIn(until);
      const body = {
        subject: { locker },
        reason,
        ...(begin ? { from: begin } : {}),
        ...(end ? { until: end } : {}),
      };
      await post('/api/v1/maintenance', { body });
      await refresh('/api/v1/maintenance', '/api/v1/lockers', '/api/v1/bays');
      close();
    },
  );
  return (
    <FormDialog title={texts.plan} close={close} form={form} action={texts.plan}>
      <ChoiceField
        form={form}
        name="locker"
        label={texts.locker}
        none="–"
        options={
          lockers.data?.items.map(({ id, name, serial }) => [id, `${name} (${serial})`] as const) ?? []
        }
        isRequired
      />
      <TextField form={form} name="reason" label={texts.reason} isRequired />
      <div className="side-by-side">
        <TextField form={form} name="from" label={texts.from} hint={texts.nowHint} type="datetime-local" />
        <TextField
          form={form}
          name="until"
          label={texts.until}
          hint={texts.untilHint}
          type="datetime-local"
        />
      </div>
    </FormDialog>
  );
}
