import { post } from '../api/client';
import { useRefresh } from '../api/queries';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { useSettingTexts } from './texts';

/** As Active Directory calls them. */
const INITIAL = {
  name: '',
  url: '',
  bindDn: '',
  password: '',
  userBase: '',
  groupBase: '',
  intervalMinutes: '15',
  displayName: 'displayName',
  username: 'sAMAccountName',
  email: 'mail',
  employeeId: 'employeeID',
};

/** Adds a directory. It does not run by itself before it was tried. */
export function DirectoryDialog({ close }: { readonly close: () => void }) {
  const { directories: texts } = useSettingTexts();
  const refresh = useRefresh();
  const form = useForm(INITIAL, async (values) => {
    const { name, url, bindDn, password, userBase, groupBase, intervalMinutes } = values;
    const attributes = {
      name: values.displayName,
      username: values.username,
      email: values.email,
      employeeId: values.employeeId,
    };
    await post('/api/v1/directory-syncs', {
      body: {
        name,
        url,
        bindDn,
        password,
        userBase,
        intervalMinutes: Number(intervalMinutes),
        enabled: false,
        attributes: Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute)),
        ...(groupBase ? { groupBase } : {}),
      },
    });
    await refresh('/api/v1/directory-syncs');
    close();
  });
  const { attributesOf: of } = texts;
  return (
    <FormDialog title={texts.add} close={close} form={form} action={texts.add}>
      <TextField form={form} name="name" label={texts.name} isRequired autoFocus />
      <TextField form={form} name="url" label={texts.url} hint={texts.urlHint} isRequired />
      <div className="side-by-side">
        <TextField form={form} name="bindDn" label={texts.bindDn} isRequired />
        <TextField
          form={form}
          name="password"
          label={texts.password}
          type="password"
          autoComplete="new-password"
        />
        <TextField form={form} name="userBase" label={texts.userBase} isRequired />
        <TextField form={form} name="groupBase" label={texts.groupBase} />
      </div>
      <h3>{texts.attributes}</h3>
      <div className="side-by-side">
        <TextField form={form} name="displayName" label={of.name} isRequired />
        <TextField form={form} name="username" label={of.username} />
        <TextField form={form} name="email" label={of.email} />
        <TextField form={form} name="employeeId" label={of.employeeId} />
      </div>
      <TextField form={form} name="intervalMinutes" label={texts.intervalMinutes} type="number" isRequired />
    </FormDialog>
  );
}
