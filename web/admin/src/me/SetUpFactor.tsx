import { ClipboardCopy } from '@patternfly/react-core/dist/esm/components/ClipboardCopy';
import { useState } from 'react';
import { post } from '../api/client';
import type { IdentityTells } from '../api/paths';
import { useRefresh } from '../api/queries';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { QrCode } from './QrCode';
import { RecoveryCodes } from './RecoveryCodes';
import { useMeTexts } from './texts';

interface SetUpFactorProps {
  readonly secret: IdentityTells<'TotpSecret'>;
  readonly close: () => void;
}

/** Gives the key to an app, and takes a code as proof that it has it. Then come the recovery codes. */
export function SetUpFactor({ secret, close }: SetUpFactorProps) {
  const { factor: texts } = useMeTexts();
  const refresh = useRefresh();
  const [codes, show] = useState<readonly string[]>();
  const form = useForm({ code: '' }, async ({ code }) => {
    // Apps show the code in two groups.
    const body = { code: code.replace(/\s/g, '') };
    show((await post('/api/v1/auth/totp/confirm', { body })).recoveryCodes);
    await refresh('/api/v1/auth/totp');
  });
  if (codes) {
    return <RecoveryCodes codes={codes} close={close} />;
  }
  return (
    <FormDialog title={texts.setUpTitle} close={close} form={form} action={texts.confirm}>
      <p>{texts.scan}</p>
      <QrCode of={secret.uri} label={texts.picture} />
      <ClipboardCopy isReadOnly hoverTip={texts.copy} clickTip={texts.copied} textAriaLabel={texts.key}>
        {secret.secret}
      </ClipboardCopy>
      <TextField
        form={form}
        name="code"
        label={texts.code}
        autoComplete="one-time-code"
        isRequired
        autoFocus
      />
    </FormDialog>
  );
}
