import { FormGroup, FormHelperText } from '@patternfly/react-core/dist/esm/components/Form';
import { HelperText, HelperTextItem } from '@patternfly/react-core/dist/esm/components/HelperText';
import { TextArea } from '@patternfly/react-core/dist/esm/components/TextArea';
import { useId } from 'react';
import { patch, post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { DeviceType } from '../api/types';
import { useDeviceTexts } from '../devices/texts';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { useTexts } from '../texts';
import { faultsIn, linesOf } from './faultLines';

interface DeviceTypeDialogProps {
  /** The type that is changed; a new one if absent. */
  readonly type?: DeviceType;
  readonly close: () => void;
}

/** Adds a type of devices, or changes one. */
export function DeviceTypeDialog({ type, close }: DeviceTypeDialogProps) {
  const { types: texts } = useDeviceTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const id = useId();
  const before = (type?.faults ?? []).map((fault) => ({ ...fault, code: fault.code ?? '' }));
  const initial = {
    name: type?.name ?? '',
    minimumChargeMinutes: String(type?.minimumChargeMinutes ?? 90),
    expectedDrawWatts: String(type?.expectedDrawWatts ?? 10),
    readyPercent: String(type?.readyPercent ?? 80),
    faults: linesOf(before),
  };
  const form = useForm(initial, async (values) => {
    const body = {
      name: values.name,
      minimumChargeMinutes: Number(values.minimumChargeMinutes),
      expectedDrawWatts: Number(values.expectedDrawWatts),
      readyPercent: Number(values.readyPercent),
      faults: faultsIn(values.faults, before),
    };
    await (type
      ? patch('/api/v1/device-types/{id}', { path: { id: type.id }, version: type.version, body })
      : post('/api/v1/device-types', { body }));
    await refresh('/api/v1/device-types');
    close();
  });
  const error = form.errorOf('faults');
  return (
    <FormDialog
      title={type ? texts.edit : texts.add}
      close={close}
      form={form}
      action={type ? common.save : texts.add}
    >
      <TextField form={form} name="name" label={texts.name} isRequired autoFocus />
      <TextField
        form={form}
        name="minimumChargeMinutes"
        label={texts.minimumChargeMinutes}
        hint={texts.minimumChargeHint}
        type="number"
        isRequired
      />
      <div className="side-by-side">
        <TextField
          form={form}
          name="expectedDrawWatts"
          label={texts.expectedDrawWatts}
          type="number"
          isRequired
        />
        <TextField form={form} name="readyPercent" label={texts.readyPercent} type="number" isRequired />
      </div>
      <FormGroup label={texts.faults} fieldId={id}>
        <TextArea
          id={id}
          rows={5}
          resizeOrientation="vertical"
          aria-describedby={`${id}-help`}
          value={form.values.faults}
          onChange={(_, faults) => form.set('faults', faults)}
        />
        <FormHelperText>
          <HelperText id={`${id}-help`}>
            <HelperTextItem variant={error ? 'error' : 'default'}>{error ?? texts.faultsHint}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      </FormGroup>
    </FormDialog>
  );
}
