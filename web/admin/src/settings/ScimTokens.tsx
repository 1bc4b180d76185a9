import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del, post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import { Confirm } from '../form/Confirm';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { Empty } from '../list/Empty';
import { momentIn } from '../people/personValues';
import { Failed } from '../shell/Failed';
import { Loading } from '../shell/Loading';
import { When } from '../shell/When';
import { OnceShown } from './OnceShown';
import { useSettingTexts } from './texts';

/** The tokens with which directories provision people. */
export function ScimTokens() {
  const { scim: texts } = useSettingTexts();
  const refresh = useRefresh();
  const [isAdding, add] = useState(false);
  const [secret, show] = useState<string>();
  const [leaving, leave] = useState<string>();
  const tokens = useAnswer('/api/v1/scim-tokens', {});
  return (
    <div className="settings">
      <p>
        {texts.address}: <code>{`${location.origin}/scim/v2`}</code>
      </p>
      {tokens.isError && <Failed query={tokens} />}
      {tokens.isLoading && <Loading />}
      {tokens.data?.items.length === 0 && <Empty title={texts.empty} advice={texts.emptyAdvice} />}
      <ul className="lines">
        {tokens.data?.items.map(({ id, name, expiresAt, lastUsedAt }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="muted">
              {texts.expiresAt}: {expiresAt ? <When at={expiresAt} /> : texts.never} ·{' '}
              {lastUsedAt ? (
                <>
                  {texts.lastUsed} <When at={lastUsedAt} />
                </>
              ) : (
                texts.neverUsed
              )}
            </span>
            <Button className="end" variant="link" isDanger onClick={() => leave(id)}>
              {texts.revoke}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => add(true)}>{texts.add}</Button>
      </div>
      {isAdding && (
        <GiveToken
          close={() => add(false)}
          done={(token) => {
            add(false);
            show(token);
          }}
        />
      )}
      {secret && <OnceShown secret={secret} close={() => show(undefined)} />}
      {leaving && (
        <Confirm
          title={texts.revoke}
          action={texts.revoke}
          close={() => leave(undefined)}
          act={async () => {
            await del('/api/v1/scim-tokens/{id}', { path: { id: leaving } });
            await refresh('/api/v1/scim-tokens');
          }}
        >
          {texts.revokeMeans}
        </Confirm>
      )}
    </div>
  );
}

interface GiveTokenProps {
  readonly close: () => void;
  readonly done: (token: string) => void;
}

function GiveToken({ close, done }: GiveTokenProps) {
  const { scim: texts } = useSettingTexts();
  const refresh = useRefresh();
  const form = useForm({ name: '', expiresAt: '' }, async ({ name, expiresAt }) => {
    const until = momentIn(expiresAt);
    const given = await post('/api/v1/scim-tokens', {
      body: { name, ...(until ? { expiresAt: until } : {}) },
    });
    await refresh('/api/v1/scim-tokens');
    done(given.token);
  });
  return (
    <FormDialog title={texts.add} close={close} form={form} action={texts.add}>
      <TextField form={form} name="name" label={texts.name} isRequired autoFocus />
      <TextField form={form} name="expiresAt" label={texts.expiresAt} type="datetime-local" />
    </FormDialog>
  );
}
