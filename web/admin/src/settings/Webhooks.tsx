import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del, patch, post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Webhook } from '../api/types';
import { EditAndRemove } from '../form/EditAndRemove';
import { useAction } from '../form/useAction';
import { Empty } from '../list/Empty';
import { Failed } from '../shell/Failed';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { Deliveries } from './Deliveries';
import { OnceShown } from './OnceShown';
import { useSettingTexts } from './texts';
import { WebhookDialog } from './WebhookDialog';

const TONES = { ACTIVE: 'good', PAUSED: 'plain', DISABLED: 'bad' } as const;

/** The systems that are told what happens. */
export function Webhooks() {
  const { webhooks: texts } = useSettingTexts();
  const may = useMay();
  const [isAdding, add] = useState(false);
  const [secret, show] = useState<string>();
  const webhooks = useAnswer('/api/v1/webhooks', { query: { limit: 200, sort: 'name' } });
  return (
    <div className="settings">
      {webhooks.isError && <Failed query={webhooks} />}
      {webhooks.isLoading && <Loading />}
      {webhooks.data?.items.length === 0 && <Empty title={texts.empty} advice={texts.emptyAdvice} />}
      {webhooks.data?.items.map((webhook) => (
        <WebhookPanel key={webhook.id} webhook={webhook} show={show} />
      ))}
      {may('webhooks:write') && (
        <div>
          <Button onClick={() => add(true)}>{texts.add}</Button>
        </div>
      )}
      {isAdding && <WebhookDialog close={() => add(false)} done={show} />}
      {secret && <OnceShown secret={secret} close={() => show(undefined)} />}
    </div>
  );
}

interface WebhookPanelProps {
  readonly webhook: Webhook;
  readonly show: (secret: string) => void;
}

function WebhookPanel({ webhook, show }: WebhookPanelProps) {
  const { webhooks: texts } = useSettingTexts();
  const may = useMay();
  return (
    <section className="panel">
      <div className="heading">
        <h2 className="section-title">{webhook.name}</h2>
        <State tone={TONES[webhook.state]}>{texts.states[webhook.state]}</State>
      </div>
      <p>
        <code>{webhook.url}</code>
      </p>
      <p className="muted">{webhook.types.join(', ')}</p>
      {may('webhooks:write') && <Actions webhook={webhook} show={show} />}
      <Deliveries webhook={webhook} />
    </section>
  );
}

function Actions({ webhook, show }: WebhookPanelProps) {
  const { webhooks: texts } = useSettingTexts();
  const refresh = useRefresh();
  const { id, state, version } = webhook;
  const path = { id };
  const done = () => refresh('/api/v1/webhooks');
  const isActive = state === 'ACTIVE';
  const turning = useAction(() =>
    patch('/api/v1/webhooks/{id}', { path, version, body: { active: !isActive } }).then(done),
  );
  const pinging = useAction(() => post('/api/v1/webhooks/{id}/ping', { path }).then(done));
  const renewing = useAction(async () => {
    show((await post('/api/v1/webhooks/{id}/secret', { path })).secret);
    await done();
  });
  const failure = turning.failure ?? pinging.failure ?? renewing.failure;
  return (
    <>
      <div className="setting-actions">
        <Button variant="secondary" onClick={turning.run} isLoading={turning.busy}>
          {isActive ? texts.pause : texts.resume}
        </Button>
        {isActive && (
          <Button variant="secondary" onClick={pinging.run} isLoading={pinging.busy}>
            {texts.ping}
          </Button>
        )}
        <Button variant="link" onClick={renewing.run} isLoading={renewing.busy}>
          {texts.newSecret}
        </Button>
        <EditAndRemove
          edit={(close) => <WebhookDialog webhook={webhook} close={close} done={show} />}
          title={texts.removeTitle(webhook.name)}
          means={texts.removeMeans}
          remove={() => del('/api/v1/webhooks/{id}', { path }).then(done)}
        />
      </div>
      {failure && <Failure of={failure} />}
    </>
  );
}
