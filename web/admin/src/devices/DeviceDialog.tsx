import { patch, post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Device } from '../api/types';
import { useDeviceTypes } from '../devicetypes/useDeviceTypes';
import { FormDialog } from '../form/Dialog';
import { ChoiceField, TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { useDeviceTexts } from './texts';

interface DeviceDialogProps {
  /** The device that is changed; a new one if absent. */
  readonly device?: Device;
  readonly close: () => void;
  readonly done?: (device: Device) => void;
}

/** Adds a device, or changes one. */
export function DeviceDialog({ device, close, done }: DeviceDialogProps) {
  const texts = useDeviceTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const types = useDeviceTypes();
  const places = usePlaces();
  const initial = {
    assetTag: device?.assetTag ?? '',
    name: device?.name ?? '',
    type: device?.type ?? (types.length === 1 ? (types[0]?.id ?? '') : ''),
    serialNumber: device?.serialNumber ?? '',
    rfid: device?.rfid ?? '',
    location: device?.location ?? (places.items.length === 1 ? (places.items[0]?.id ?? '') : ''),
  };
  const form = useForm(initial, async (values) => {
    const saved = device
      ? await patch('/api/v1/devices/{id}', {
          path: { id: device.id },
          version: device.version,
          body: {
            assetTag: values.assetTag,
            name: values.name || values.assetTag,
            type: values.type,
            serialNumber: values.serialNumber || null,
            rfid: values.rfid || null,
            location: values.location || null,
          },
        })
      : await post('/api/v1/devices', {
          // What is empty has no value.
          body: {
            ...Object.fromEntries(Object.entries(values).filter(([, value]) => value)),
            ...required(values),
          },
        });
    await refresh('/api/v1/devices');
    close();
    done?.(saved);
  });
  const { fields } = texts;
  return (
    <FormDialog
      title={device ? texts.actions.edit : texts.add}
      close={close}
      form={form}
      action={device ? common.save : texts.add}
    >
      {types.length === 0 && <p>{texts.noTypes}</p>}
      <TextField
        form={form}
        name="assetTag"
        label={fields.assetTag}
        hint={fields.assetTagHint}
        isRequired
        autoFocus
      />
      <ChoiceField
        form={form}
        name="type"
        label={fields.type}
        none="–"
        options={types.map(({ id, name }) => [id, name] as const)}
        isRequired
      />
      <TextField form={form} name="name" label={fields.name} hint={fields.nameHint} />
      <div className="side-by-side">
        <TextField form={form} name="serialNumber" label={fields.serialNumber} />
        <TextField form={form} name="rfid" label={fields.rfid} />
      </div>
      <ChoiceField
        form={form}
        name="location"
        label={fields.location}
        none={texts.nowhere}
        options={places.items.map(({ id, name }) => [id, name] as const)}
      />
    </FormDialog>
  );
}

const required = ({ assetTag, type }: { assetTag: string; type: string }) => ({ assetTag, type });
