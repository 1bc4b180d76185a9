import { post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Device } from '../api/types';
import { useDeviceTypes } from '../devicetypes/useDeviceTypes';
import { FormDialog } from '../form/Dialog';
import { CheckField, ChoiceField, TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { useFaultTexts } from './texts';

interface ReportFaultProps {
  readonly device: Device;
  readonly close: () => void;
}

/** Says what is wrong with a device: one of the faults of its type, or anything in words. */
export function ReportFault({ device, close }: ReportFaultProps) {
  const texts = useFaultTexts();
  const refresh = useRefresh();
  const known = useDeviceTypes().find(({ id }) => id === device.type)?.faults ?? [];
  const form = useForm({ code: '', text: '', critical: false }, async ({ code, text, critical }) => {
    await post('/api/v1/faults', { body: { device: device.id, ...(code ? { code } : { text, critical }) } });
    await refresh('/api/v1/faults', '/api/v1/devices', '/api/v1/lockers');
    close();
  });
  const isOther = !form.values.code;
  return (
    <FormDialog title={texts.report} close={close} form={form} action={texts.report}>
      {known.length > 0 && (
        <ChoiceField
          form={form}
          name="code"
          label={texts.kind}
          none={texts.other}
          options={known.map(({ code, text }) => [code ?? '', text] as const)}
        />
      )}
      {isOther && <TextField form={form} name="text" label={texts.what} isRequired autoFocus />}
      {isOther && <CheckField form={form} name="critical" label={texts.critical} />}
    </FormDialog>
  );
}
