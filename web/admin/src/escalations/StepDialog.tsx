import { patch, post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { EscalationStep } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { ChoiceField, TextField } from '../form/fields';
import { PersonPicker } from '../form/Picker';
import { useForm } from '../form/useForm';
import { useGroups } from '../groups/useGroups';
import { useMe } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { type Step, stepOf, toldOf } from './step';
import { useEscalationTexts } from './texts';
import { usePermissionWord } from './usePermissionWord';

interface StepDialogProps {
  /** The step that is changed; a new one if absent. */
  readonly step?: EscalationStep;
  readonly close: () => void;
}

/** Adds a step, or changes one. */
export function StepDialog({ step, close }: StepDialogProps) {
  const texts = useEscalationTexts();
  const { common } = useTexts();
  const { everywhere } = useMe();
  const refresh = useRefresh();
  const places = usePlaces();
  const groups = useGroups();
  const permissionWord = usePermissionWord();
  const me = useAnswer('/api/v1/auth/me', {}, { staleTime: 60_000 });
  const first = everywhere ? '' : (places.items[0]?.id ?? '');
  const form = useForm<Step>(stepOf(step, first), async (values) => {
    const body = toldOf(values);
    await (step
      ? patch('/api/v1/escalations/{id}', { path: { id: step.id }, version: step.version, body })
      : post('/api/v1/escalations', {
          body: Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) as never,
        }));
    await refresh('/api/v1/escalations');
    close();
  });
  const { action, user } = form.values;
  return (
    <FormDialog
      title={step ? texts.edit : texts.add}
      close={close}
      form={form}
      action={step ? common.save : texts.add}
    >
      <div className="side-by-side">
        <TextField
          form={form}
          name="afterMinutes"
          label={texts.afterMinutes}
          hint={texts.afterHint}
          type="number"
          isRequired
          autoFocus
        />
        <ChoiceField
          form={form}
          name="location"
          label={texts.where}
          {...(everywhere ? { none: common.everywhere } : {})}
          options={places.items.map(({ id, name }) => [id, name] as const)}
        />
      </div>
      <ChoiceField
        form={form}
        name="action"
        label={texts.what}
        options={Object.entries(texts.actions)}
        isRequired
      />
      {action === 'TELL_USER' && (
        <PersonPicker
          label={texts.whom}
          chosen={user}
          choose={(id) => form.set('user', id)}
          error={form.errorOf('user')}
        />
      )}
      {action === 'TELL_GROUP' && (
        <ChoiceField
          form={form}
          name="group"
          label={texts.group}
          none="–"
          options={groups.map(({ id, name }) => [id, name] as const)}
          isRequired
        />
      )}
      {action === 'TELL_PERMITTED' && (
        <ChoiceField
          form={form}
          name="permission"
          label={texts.permission}
          none="–"
          options={(me.data?.permissions ?? []).map((each) => [each, permissionWord(each)] as const)}
          isRequired
        />
      )}
    </FormDialog>
  );
}
