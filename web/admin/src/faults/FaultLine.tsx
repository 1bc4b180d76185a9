import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Fault } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useAction } from '../form/useAction';
import { useForm } from '../form/useForm';
import { Failure } from '../shell/Failure';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { PersonName } from '../shell/usePerson';
import { When } from '../shell/When';
import { FaultPhoto } from './FaultPhoto';
import { useFaultTexts } from './texts';

interface FaultLineProps {
  readonly fault: Fault;
  readonly zone: string | undefined;
}

/** One fault: how bad, what, who told of it; and that it is settled. */
export function FaultLine({ fault, zone }: FaultLineProps) {
  const texts = useFaultTexts();
  const may = useMay();
  const isOpen = fault.state === 'OPEN';
  return (
    <li>
      {isOpen ? (
        <State tone={fault.critical ? 'bad' : 'warn'}>
          {fault.critical ? texts.criticalWord : texts.minor}
        </State>
      ) : (
        <State tone="good">{texts.settled}</State>
      )}
      <strong>{fault.text}</strong>
      <span className="muted">
        <When at={fault.reportedAt} zone={zone} /> · {texts.sources[fault.source]}
        {fault.reportedBy && (
          <>
            {` ${texts.by} `}
            <PersonName id={fault.reportedBy} />
          </>
        )}
        {fault.note && ` · ${fault.note}`}
      </span>
      {fault.photo && may('fault-photos:read') && <FaultPhoto id={fault.id} text={fault.text} />}
      {may('faults:write') && (
        <span className="end">{isOpen ? <Settle fault={fault} /> : <Reopen fault={fault} />}</span>
      )}
    </li>
  );
}

function Settle({ fault }: { readonly fault: Fault }) {
  const texts = useFaultTexts();
  const refresh = useRefresh();
  const [isAsking, ask] = useState(false);
  const form = useForm({ note: '' }, async ({ note }) => {
    await post('/api/v1/faults/{id}/resolve', { path: { id: fault.id }, body: { note } });
    await refresh('/api/v1/faults', '/api/v1/devices', '/api/v1/lockers');
    ask(false);
  });
  return (
    <>
      <Button variant="secondary" size="sm" onClick={() => ask(true)}>
        {texts.settle}
      </Button>
      {isAsking && (
        <FormDialog title={texts.settleTitle} close={() => ask(false)} form={form} action={texts.settle}>
          <p>{fault.text}</p>
          <TextField form={form} name="note" label={texts.note} isRequired autoFocus />
        </FormDialog>
      )}
    </>
  );
}

function Reopen({ fault }: { readonly fault: Fault }) {
  const texts = useFaultTexts();
  const refresh = useRefresh();
  const opening = useAction(async () => {
    await post('/api/v1/faults/{id}/reopen', { path: { id: fault.id } });
    await refresh('/api/v1/faults', '/api/v1/devices', '/api/v1/lockers');
  });
  return (
    <>
      <Button variant="link" size="sm" onClick={opening.run} isLoading={opening.busy}>
        {texts.reopen}
      </Button>
      {opening.failure && <Failure of={opening.failure} />}
    </>
  );
}
