import { post } from '../api/client';
import { useRefresh } from '../api/queries';
import { FormDialog } from '../form/Dialog';
import { CheckField, TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { useSettingTexts } from './texts';

const INITIAL = {
  name: '',
  slug: '',
  issuer: '',
  clientId: '',
  clientSecret: '',
  emailDomains: '',
  justInTime: false,
};

/** Adds a provider through which people sign in. */
export function ProviderDialog({ close }: { readonly close: () => void }) {
  const { signIn: texts } = useSettingTexts();
  const refresh = useRefresh();
  const form = useForm(INITIAL, async ({ emailDomains, ...said }) => {
    const domains = emailDomains.split(/[\s,]+/).filter(Boolean);
    await post('/api/v1/auth/oidc', { body: { ...said, emailDomains: domains } });
    await refresh('/api/v1/auth/oidc');
    close();
  });
  return (
    <FormDialog title={texts.add} close={close} form={form} action={texts.add}>
      <div className="side-by-side">
        <TextField form={form} name="name" label={texts.name} isRequired autoFocus />
        <TextField form={form} name="slug" label={texts.slug} hint={texts.slugHint} isRequired />
      </div>
      <TextField
        form={form}
        name="issuer"
        label={texts.issuer}
        hint={texts.issuerHint}
        type="url"
        isRequired
      />
      <div className="side-by-side">
        <TextField form={form} name="clientId" label={texts.clientId} isRequired />
        <TextField
          form={form}
          name="clientSecret"
          label={texts.clientSecret}
          type="password"
          autoComplete="new-password"
        />
      </div>
      <TextField form={form} name="emailDomains" label={texts.emailDomains} />
      <CheckField form={form} name="justInTime" label={texts.justInTime} />
    </FormDialog>
  );
}
