import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { post } from '../api/client';
import type { AuditTells } from '../api/paths';
import { useAnswer, useRefresh } from '../api/queries';
import type { Webhook } from '../api/types';
import { useAction } from '../form/useAction';
import { Failure } from '../shell/Failure';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { When } from '../shell/When';
import { useSettingTexts } from './texts';

const SHOWN = 5;
const LOOK_EVERY_MS = 5_000;
const TONES = { WAITING: 'wait', DELIVERED: 'good', FAILED: 'bad' } as const;

/** What a webhook was told of late, and whether it took it. */
export function Deliveries({ webhook }: { readonly webhook: Webhook }) {
  const { webhooks: texts } = useSettingTexts();
  const deliveries = useAnswer(
    '/api/v1/webhooks/{id}/deliveries',
    { path: { id: webhook.id }, query: { limit: SHOWN } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  if (!deliveries.data?.items.length) {
    return null;
  }
  return (
    <details>
      <summary>{texts.deliveries}</summary>
      <ul className="lines">
        {deliveries.data.items.map((delivery) => (
          <DeliveryLine key={delivery.id} webhook={webhook} delivery={delivery} />
        ))}
      </ul>
    </details>
  );
}

interface DeliveryLineProps {
  readonly webhook: Webhook;
  readonly delivery: AuditTells<'WebhookDelivery'>;
}

function DeliveryLine({ webhook, delivery }: DeliveryLineProps) {
  const { webhooks: texts } = useSettingTexts();
  const may = useMay();
  const refresh = useRefresh();
  const replaying = useAction(async () => {
    const path = { id: webhook.id, delivery: delivery.id };
    await post('/api/v1/webhooks/{id}/deliveries/{delivery}/replay', { path });
    await refresh('/api/v1/webhooks');
  });
  const { state, type, createdAt, tries, status, problem } = delivery;
  return (
    <li>
      <State tone={TONES[state]}>{texts.deliveryStates[state]}</State>
      <span>{type}</span>
      <span className="muted">
        <When at={createdAt} /> · {texts.tries(tries)}
        {status && ` · ${status}`}
        {problem && ` · ${problem}`}
      </span>
      {may('webhooks:write') && webhook.state === 'ACTIVE' && state !== 'WAITING' && (
        <Button className="end" variant="link" size="sm" onClick={replaying.run} isLoading={replaying.busy}>
          {texts.replay}
        </Button>
      )}
      {replaying.failure && <Failure of={replaying.failure} />}
    </li>
  );
}
