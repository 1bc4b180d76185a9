import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del, patch } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { SignInProvider } from '../api/types';
import { EditAndRemove } from '../form/EditAndRemove';
import { useAction } from '../form/useAction';
import { Empty } from '../list/Empty';
import { Fact, Facts } from '../shell/Facts';
import { Failed } from '../shell/Failed';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { ProviderDialog } from './ProviderDialog';
import { useSettingTexts } from './texts';

/** The providers through which people sign in. */
export function SignInProviders() {
  const { signIn: texts, directories } = useSettingTexts();
  const may = useMay();
  const [isAdding, add] = useState(false);
  const providers = useAnswer('/api/v1/auth/oidc', {});
  return (
    <div className="settings">
      {providers.isError && <Failed query={providers} />}
      {providers.isLoading && <Loading />}
      {providers.data?.items.length === 0 && <Empty title={texts.empty} advice={texts.emptyAdvice} />}
      {providers.data?.items.map((provider) => (
        <ProviderPanel key={provider.id} provider={provider} />
      ))}
      {may('organizations:write') && (
        <div>
          <Button onClick={() => add(true)}>{texts.add}</Button>
          <p className="muted below">{directories.onlyAll}</p>
        </div>
      )}
      {isAdding && <ProviderDialog close={() => add(false)} />}
    </div>
  );
}

function ProviderPanel({ provider }: { readonly provider: SignInProvider }) {
  const { signIn: texts } = useSettingTexts();
  const may = useMay();
  const refresh = useRefresh();
  const path = { id: provider.id };
  const done = () => refresh('/api/v1/auth/oidc');
  const turning = useAction(() =>
    patch('/api/v1/auth/oidc/{id}', {
      path,
      version: provider.version,
      body: { enabled: !provider.enabled },
    }).then(done),
  );
  return (
    <section className="panel">
      <div className="heading">
        <h2 className="section-title">{provider.name}</h2>
        <State tone={provider.enabled ? 'good' : 'plain'}>
          {provider.enabled ? texts.enabled : texts.disabled}
        </State>
      </div>
      <Facts>
        <Fact of={texts.issuer}>{provider.issuer}</Fact>
        <Fact of={texts.redirect}>{provider.redirectUri}</Fact>
        <Fact of={texts.start}>{provider.start}</Fact>
      </Facts>
      {may('organizations:write') && (
        <div className="setting-actions">
          <Button variant="secondary" onClick={turning.run} isLoading={turning.busy}>
            {provider.enabled ? texts.disable : texts.enable}
          </Button>
          <EditAndRemove
            edit={(close) => <ProviderDialog provider={provider} close={close} />}
            title={texts.removeTitle(provider.name)}
            means={texts.removeMeans}
            remove={() => del('/api/v1/auth/oidc/{id}', { path }).then(done)}
          />
        </div>
      )}
      {turning.failure && <Failure of={turning.failure} />}
    </section>
  );
}
