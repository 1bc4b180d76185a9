import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del, post } from '../api/client';
import type { IdentityTells } from '../api/paths';
import { useAnswer, useRefresh } from '../api/queries';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useAction } from '../form/useAction';
import { useForm } from '../form/useForm';
import { Failed } from '../shell/Failed';
import { Failure } from '../shell/Failure';
import { State } from '../shell/State';
import { SetUpFactor } from './SetUpFactor';
import { useMeTexts } from './texts';

/** With so few recovery codes left it is time for new ones. */
const FEW = 3;

/** The authenticator app: whether there is one, and the way to have one or to do without. */
export function SecondFactor() {
  const { factor: texts } = useMeTexts();
  const found = useAnswer('/api/v1/auth/totp', {});
  const [secret, begin] = useState<IdentityTells<'TotpSecret'>>();
  const [isRemoving, remove] = useState(false);
  const beginning = useAction(async () => begin(await post('/api/v1/auth/totp', {})));
  return (
    <section className="panel">
      <h2>{texts.title}</h2>
      <p className="muted">{texts.means}</p>
      {found.isError && <Failed query={found} />}
      {found.data && (
        <div className="profile-end">
          <State tone={found.data.active ? 'good' : 'plain'}>
            {found.data.active ? texts.on : texts.off}
          </State>
          {found.data.active ? (
            <>
              <span className="muted">{texts.codesLeft(found.data.recoveryCodesLeft)}</span>
              <Button variant="link" isDanger onClick={() => remove(true)}>
                {texts.remove}
              </Button>
            </>
          ) : (
            <Button variant="secondary" onClick={beginning.run} isLoading={beginning.busy}>
              {texts.setUp}
            </Button>
          )}
        </div>
      )}
      {found.data?.active && found.data.recoveryCodesLeft < FEW && <p className="below">{texts.fewCodes}</p>}
      {beginning.failure && <Failure of={beginning.failure} />}
      {secret && <SetUpFactor secret={secret} close={() => begin(undefined)} />}
      {isRemoving && <RemoveFactor close={() => remove(false)} />}
    </section>
  );
}

/** Asks for a code once more: who only finds a browser that is signed in cannot take the app away. */
function RemoveFactor({ close }: { readonly close: () => void }) {
  const { factor: texts } = useMeTexts();
  const refresh = useRefresh();
  const form = useForm({ code: '' }, async (body) => {
    await del('/api/v1/auth/totp', { body });
    await refresh('/api/v1/auth/totp');
    close();
  });
  return (
    <FormDialog title={texts.removeTitle} close={close} form={form} action={texts.remove} isDanger>
      <p>{texts.removeMeans}</p>
      <TextField
        form={form}
        name="code"
        label={texts.removeCode}
        autoComplete="one-time-code"
        isRequired
        autoFocus
      />
    </FormDialog>
  );
}
