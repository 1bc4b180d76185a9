import { patch, post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Group } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { useTexts } from '../texts';
import { useGroupTexts } from './texts';

interface GroupDialogProps {
  /** The group that is changed; a new one if absent. */
  readonly group?: Group;
  readonly close: () => void;
  readonly done?: (group: Group) => void;
}

/** Adds a group, or changes one. */
export function GroupDialog({ group, close, done }: GroupDialogProps) {
  const texts = useGroupTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const form = useForm(
    { name: group?.name ?? '', description: group?.description ?? '' },
    async ({ name, description }) => {
      const body = { name, ...(description ? { description } : {}) };
      const saved = group
        ? await patch('/api/v1/groups/{id}', {
            path: { id: group.id },
            version: group.version,
            body: { name, description: description || null },
          })
        : await post('/api/v1/groups', { body });
      await refresh('/api/v1/groups');
      close();
      done?.(saved);
    },
  );
  return (
    <FormDialog
      title={group ? texts.edit : texts.add}
      close={close}
      form={form}
      action={group ? common.save : texts.add}
    >
      <TextField form={form} name="name" label={common.name} isRequired autoFocus />
      <TextField form={form} name="description" label={texts.description} />
    </FormDialog>
  );
}
