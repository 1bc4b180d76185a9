import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del } from '../api/client';
import { useRefresh } from '../api/queries';
import type { EscalationStep } from '../api/types';
import { Confirm } from '../form/Confirm';
import { useTexts } from '../texts';
import { StepDialog } from './StepDialog';
import { useEscalationTexts } from './texts';

/** Changes a step, or removes it. */
export function ChangeStep({ step }: { readonly step: EscalationStep }) {
  const texts = useEscalationTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const [dialog, open] = useState<'edit' | 'remove'>();
  const close = () => open(undefined);
  return (
    <>
      <Button variant="link" onClick={() => open('edit')}>
        {common.edit}
      </Button>
      <Button variant="link" isDanger onClick={() => open('remove')}>
        {common.remove}
      </Button>
      {dialog === 'edit' && <StepDialog step={step} close={close} />}
      {dialog === 'remove' && (
        <Confirm
          title={texts.removeTitle}
          action={common.remove}
          close={close}
          act={async () => {
            await del('/api/v1/escalations/{id}', { path: { id: step.id }, version: step.version });
            await refresh('/api/v1/escalations');
          }}
        >
          {texts.removeMeans}
        </Confirm>
      )}
    </>
  );
}
