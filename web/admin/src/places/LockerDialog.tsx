import { patch, post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Locker } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { CheckField, ChoiceField, TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { usePlaceTexts } from './texts';
import { useLockerTypes } from './useLockerTypes';

interface LockerDialogProps {
  /** The locker that is changed; a new one if absent. */
  readonly locker?: Locker;
  readonly close: () => void;
}

/** Adds a locker, or changes one. */
export function LockerDialog({ locker, close }: LockerDialogProps) {
  const { lockers: texts } = usePlaceTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const places = usePlaces();
  const types = useLockerTypes();
  const initial = {
    name: locker?.name ?? '',
    serial: locker?.serial ?? '',
    type: locker?.type ?? types[0]?.id ?? '',
    location: locker?.location ?? places.items[0]?.id ?? '',
    area: locker?.area ?? '',
    rows: locker ? String(locker.rows) : '',
    columns: locker ? String(locker.columns) : '',
    inService: locker?.inService ?? true,
  };
  const form = useForm(initial, async ({ name, serial, type, location, area, rows, columns, inService }) => {
    const size = {
      ...(rows ? { rows: Number(rows) } : {}),
      ...(columns ? { columns: Number(columns) } : {}),
    };
    const said = { name, serial, type, location, ...size };
    if (locker) {
      const body = { ...said, area: area || null, ...(inService === locker.inService ? {} : { inService }) };
      await patch('/api/v1/lockers/{id}', { path: { id: locker.id }, version: locker.version, body });
    } else {
      await post('/api/v1/lockers', { body: { ...said, ...(area ? { area } : {}) } });
    }
    await refresh('/api/v1/lockers', '/api/v1/bays');
    close();
  });
  const areas = places.find(form.values.location)?.areas ?? [];
  return (
    <FormDialog
      title={locker ? texts.edit : texts.add}
      close={close}
      form={form}
      action={locker ? common.save : texts.add}
    >
      <div className="side-by-side">
        <TextField form={form} name="name" label={texts.name} isRequired autoFocus />
        <TextField form={form} name="serial" label={texts.serial} isRequired />
      </div>
      <ChoiceField
        form={form}
        name="type"
        label={texts.type}
        options={types.map(({ id, name }) => [id, name] as const)}
        isRequired
      />
      <div className="side-by-side">
        <ChoiceField
          form={form}
          name="location"
          label={texts.location}
          options={places.items.map(({ id, name }) => [id, name] as const)}
          isRequired
        />
        <ChoiceField
          form={form}
          name="area"
          label={texts.area}
          none={texts.noArea}
          options={areas.map(({ id, name }) => [id, name] as const)}
        />
        <TextField form={form} name="rows" label={texts.rows} hint={texts.sizeHint} type="number" />
        <TextField form={form} name="columns" label={texts.columns} hint={texts.sizeHint} type="number" />
      </div>
      {locker && <CheckField form={form} name="inService" label={texts.inService} />}
    </FormDialog>
  );
}
