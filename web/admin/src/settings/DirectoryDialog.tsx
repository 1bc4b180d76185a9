import { patch, post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { DirectorySync } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { CheckField, TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { useTexts } from '../texts';
import { sentDirectory, typedDirectory, withoutNulls } from './directory';
import { useSettingTexts } from './texts';

interface DirectoryDialogProps {
  /** The directory that is changed; a new one if absent. */
  readonly sync?: DirectorySync;
  readonly close: () => void;
}

/** Adds a directory, or changes one. A new one does not run by itself before it was tried. */
export function DirectoryDialog({ sync, close }: DirectoryDialogProps) {
  const { directories: texts } = useSettingTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const form = useForm(typedDirectory(sync), async (values) => {
    const body = sentDirectory(values);
    if (sync) {
      const path = { id: sync.id };
      await patch('/api/v1/directory-syncs/{id}', { path, version: sync.version, body: body as never });
    } else {
      const said = { ...withoutNulls(body), attributes: withoutNulls(body.attributes), enabled: false };
      await post('/api/v1/directory-syncs', { body: said as never });
    }
    await refresh('/api/v1/directory-syncs');
    close();
  });
  const { attributesOf: of } = texts;
  const action = sync ? common.save : texts.add;
  return (
    <FormDialog
      title={sync ? `${common.edit}: ${sync.name}` : texts.add}
      close={close}
      form={form}
      action={action}
    >
      <TextField form={form} name="name" label={texts.name} isRequired autoFocus />
      <TextField form={form} name="url" label={texts.url} hint={texts.urlHint} isRequired />
      <CheckField form={form} name="startTls" label={texts.startTls} hint={texts.startTlsHint} />
      <div className="side-by-side">
        <TextField form={form} name="bindDn" label={texts.bindDn} isRequired />
        <TextField
          form={form}
          name="password"
          label={texts.password}
          {...(sync ? { hint: texts.passwordHint } : { isRequired: true })}
          type="password"
          autoComplete="new-password"
        />
        <TextField form={form} name="userBase" label={texts.userBase} isRequired />
        <TextField form={form} name="groupBase" label={texts.groupBase} hint={texts.groupBaseHint} />
      </div>
      <h3>{texts.attributes}</h3>
      <div className="side-by-side">
        <TextField form={form} name="displayName" label={of.name} isRequired />
        <TextField form={form} name="username" label={of.username} />
        <TextField form={form} name="email" label={of.email} />
        <TextField form={form} name="employeeId" label={of.employeeId} />
      </div>
      <div className="side-by-side">
        <TextField
          form={form}
          name="intervalMinutes"
          label={texts.intervalMinutes}
          type="number"
          isRequired
        />
        <TextField
          form={form}
          name="deactivationPercent"
          label={texts.deactivationPercent}
          hint={texts.deactivationHint}
          type="number"
          isRequired
        />
      </div>
    </FormDialog>
  );
}
