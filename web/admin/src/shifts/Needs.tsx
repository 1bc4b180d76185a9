import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del, post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Shift } from '../api/types';
import { useDeviceTypes } from '../devicetypes/useDeviceTypes';
import { FormDialog } from '../form/Dialog';
import { ChoiceField, TextField } from '../form/fields';
import { useAction } from '../form/useAction';
import { useForm } from '../form/useForm';
import { Failure } from '../shell/Failure';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { useShiftTexts } from './texts';

/** How many devices of which type a shift needs. */
export function Needs({ shift }: { readonly shift: Shift }) {
  const texts = useShiftTexts();
  const may = useMay();
  const [isAdding, add] = useState(false);
  return (
    <section className="panel">
      <h2>{texts.needs}</h2>
      {shift.devices.length === 0 && <p className="muted">{texts.noNeeds}</p>}
      <ul className="lines">
        {shift.devices.map((need) => (
          <NeedLine key={need.id} shift={shift} need={need} />
        ))}
      </ul>
      {may('shifts:write') && (
        <Button className="below" variant="secondary" onClick={() => add(true)}>
          {texts.addNeed}
        </Button>
      )}
      {isAdding && <AddNeed shift={shift} close={() => add(false)} />}
    </section>
  );
}

interface NeedLineProps {
  readonly shift: Shift;
  readonly need: Shift['devices'][number];
}

function NeedLine({ shift, need }: NeedLineProps) {
  const { common } = useTexts();
  const may = useMay();
  const refresh = useRefresh();
  const type = useDeviceTypes().find(({ id }) => id === need.deviceType);
  const device = useAnswer(
    '/api/v1/devices/{id}',
    { path: { id: need.device ?? '' } },
    { enabled: Boolean(need.device) && may('devices:read'), staleTime: 60_000 },
  );
  const removal = useAction(async () => {
    await del('/api/v1/shifts/{id}/devices/{device}', { path: { id: shift.id, device: need.id } });
    await refresh('/api/v1/shifts', '/api/v1/forecast');
  });
  return (
    <li>
      <strong>{need.device ? device.data?.assetTag : `${need.count} × ${type?.name ?? '…'}`}</strong>
      {may('shifts:write') && (
        <Button className="end" variant="link" isDanger onClick={removal.run} isLoading={removal.busy}>
          {common.remove}
        </Button>
      )}
      {removal.failure && <Failure of={removal.failure} />}
    </li>
  );
}

function AddNeed({ shift, close }: { readonly shift: Shift; readonly close: () => void }) {
  const texts = useShiftTexts();
  const refresh = useRefresh();
  const types = useDeviceTypes();
  const form = useForm({ deviceType: types[0]?.id ?? '', count: '1' }, async ({ deviceType, count }) => {
    await post('/api/v1/shifts/{id}/devices', {
      path: { id: shift.id },
      body: { deviceType, count: Number(count) },
    });
    await refresh('/api/v1/shifts', '/api/v1/forecast');
    close();
  });
  return (
    <FormDialog title={texts.addNeed} close={close} form={form} action={texts.addNeed}>
      <ChoiceField
        form={form}
        name="deviceType"
        label={texts.type}
        options={types.map(({ id, name }) => [id, name] as const)}
        isRequired
      />
      <TextField form={form} name="count" label={texts.count} type="number" isRequired />
    </FormDialog>
  );
}
