import { patch, post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { SignInProvider } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { CheckField, TextField } from '../form/fields';
import { Ticks } from '../form/Ticks';
import { useForm } from '../form/useForm';
import { useRoles } from '../roles/useRoles';
import { useTexts } from '../texts';
import { useSettingTexts } from './texts';

interface ProviderDialogProps {
  /** The provider that is changed; a new one if absent. */
  readonly provider?: SignInProvider;
  readonly close: () => void;
}

/** Adds a provider through which people sign in, or changes one. */
export function ProviderDialog({ provider, close }: ProviderDialogProps) {
  const { signIn: texts } = useSettingTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const roles = useRoles();
  const initial = {
    name: provider?.name ?? '',
    slug: provider?.slug ?? '',
    issuer: provider?.issuer ?? '',
    clientId: provider?.clientId ?? '',
    clientSecret: '',
    emailDomains: provider?.emailDomains.join(', ') ?? '',
    justInTime: provider?.justInTime ?? false,
    defaultRoles: provider?.defaultRoles ?? [],
  };
  const form = useForm(initial, async ({ emailDomains, clientSecret, defaultRoles, ...said }) => {
    const body = {
      ...said,
      emailDomains: emailDomains.split(/[\s,]+/).filter(Boolean),
      defaultRoles: [...defaultRoles],
      // It is never shown; empty keeps the one before.
      ...(clientSecret ? { clientSecret } : {}),
    };
    await (provider
      ? patch('/api/v1/auth/oidc/{id}', { path: { id: provider.id }, version: provider.version, body })
      : post('/api/v1/auth/oidc', { body }));
    await refresh('/api/v1/auth/oidc');
    close();
  });
  const action = provider ? common.save : texts.add;
  return (
    <FormDialog
      title={provider ? `${common.edit}: ${provider.name}` : texts.add}
      close={close}
      form={form}
      action={action}
    >
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
          {...(provider ? { hint: texts.secretHint } : {})}
          type="password"
          autoComplete="new-password"
        />
      </div>
      <TextField form={form} name="emailDomains" label={texts.emailDomains} />
      <CheckField form={form} name="justInTime" label={texts.justInTime} />
      {form.values.justInTime && (
        <Ticks
          label={texts.defaultRoles}
          error={form.errorOf('defaultRoles')}
          options={roles.map(({ id, name }) => [id, name] as const)}
          ticked={form.values.defaultRoles}
          tick={(ticked) => form.set('defaultRoles', ticked)}
        />
      )}
    </FormDialog>
  );
}
