import { del } from '../api/client';
import { useRefresh } from '../api/queries';
import type { EscalationStep } from '../api/types';
import { EditAndRemove } from '../form/EditAndRemove';
import { StepDialog } from './StepDialog';
import { useEscalationTexts } from './texts';

/** Changes a step, or removes it. */
export function ChangeStep({ step }: { readonly step: EscalationStep }) {
  const texts = useEscalationTexts();
  const refresh = useRefresh();
  return (
    <EditAndRemove
      edit={(close) => <StepDialog step={step} close={close} />}
      title={texts.removeTitle}
      means={texts.removeMeans}
      remove={async () => {
        await del('/api/v1/escalations/{id}', { path: { id: step.id }, version: step.version });
        await refresh('/api/v1/escalations');
      }}
    />
  );
}
