import { patch, post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Shift } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { CheckField, ChoiceField, TextField } from '../form/fields';
import { Ticks } from '../form/Ticks';
import { useForm } from '../form/useForm';
import { useGroups } from '../groups/useGroups';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { WEEKDAYS, type Weekday, weekdayWord } from './days';
import { useShiftTexts } from './texts';

interface ShiftDialogProps {
  /** The shift that is changed; a new one if absent. */
  readonly shift?: Shift;
  readonly close: () => void;
  readonly done?: (shift: Shift) => void;
}

/** Adds a shift, or changes one. */
export function ShiftDialog({ shift, close, done }: ShiftDialogProps) {
  const texts = useShiftTexts();
  const { common, locale } = useTexts();
  const refresh = useRefresh();
  const places = usePlaces();
  const groups = useGroups();
  const initial = {
    name: shift?.name ?? '',
    location: shift?.location ?? places.items[0]?.id ?? '',
    days: (shift?.days ?? ['MON', 'TUE', 'WED', 'THU', 'FRI']) as readonly Weekday[],
    start: shift?.start ?? '06:00',
    end: shift?.end ?? '14:00',
    validFrom: shift?.validFrom ?? '',
    validUntil: shift?.validUntil ?? '',
    graceMinutes: String(shift?.graceMinutes ?? 15),
    reserve: shift?.reserve ?? false,
    groups: shift?.groups ?? ([] as readonly string[]),
  };
  const form = useForm(initial, async (values) => {
    const said = {
      name: values.name,
      location: values.location,
      days: WEEKDAYS.filter((day) => values.days.includes(day)),
      start: values.start,
      end: values.end,
      graceMinutes: Number(values.graceMinutes),
      reserve: values.reserve,
      groups: [...values.groups],
    };
    const { validFrom, validUntil } = values;
    const saved = shift
      ? await patch('/api/v1/shifts/{id}', {
          path: { id: shift.id },
          version: shift.version,
          body: { ...said, validFrom: validFrom || null, validUntil: validUntil || null },
        })
      : await post('/api/v1/shifts', {
          body: { ...said, ...(validFrom ? { validFrom } : {}), ...(validUntil ? { validUntil } : {}) },
        });
    await refresh('/api/v1/shifts', '/api/v1/forecast');
    close();
    done?.(saved);
  });
  const { fields } = texts;
  return (
    <FormDialog
      title={shift ? texts.edit : texts.add}
      close={close}
      form={form}
      action={shift ? common.save : texts.add}
    >
      <TextField form={form} name="name" label={fields.name} isRequired autoFocus />
      <ChoiceField
        form={form}
        name="location"
        label={fields.location}
        options={places.items.map(({ id, name }) => [id, name] as const)}
        isRequired
      />
      <Ticks
        label={fields.days}
        error={form.errorOf('days')}
        options={WEEKDAYS.map((day) => [day, weekdayWord(day, locale)] as const)}
        ticked={form.values.days}
        tick={(days) => form.set('days', days as readonly Weekday[])}
      />
      <div className="side-by-side">
        <TextField form={form} name="start" label={fields.start} type="time" isRequired />
        <TextField form={form} name="end" label={fields.end} hint={fields.endHint} type="time" isRequired />
        <TextField form={form} name="validFrom" label={fields.validFrom} type="date" />
        <TextField form={form} name="validUntil" label={fields.validUntil} type="date" />
      </div>
      <TextField
        form={form}
        name="graceMinutes"
        label={fields.graceMinutes}
        hint={fields.graceHint}
        type="number"
      />
      {groups.length === 0 ? (
        <p className="muted">{fields.noGroups}</p>
      ) : (
        <Ticks
          label={fields.groups}
          error={form.errorOf('groups')}
          options={groups.map(({ id, name }) => [id, name] as const)}
          ticked={form.values.groups}
          tick={(chosen) => form.set('groups', chosen)}
        />
      )}
      <CheckField form={form} name="reserve" label={fields.reserve} />
    </FormDialog>
  );
}
