import { patch, post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Location } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { ChoiceField, TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { useTexts } from '../texts';
import { usePlaceTexts } from './texts';

interface LocationDialogProps {
  /** The location that is changed; a new one if absent. */
  readonly location?: Location;
  readonly close: () => void;
}

/** Adds a location, or changes one. */
export function LocationDialog({ location, close }: LocationDialogProps) {
  const { locations: texts } = usePlaceTexts();
  const { common, language, locale } = useTexts();
  const refresh = useRefresh();
  const countries = useAnswer('/api/v1/countries', {}, { staleTime: 3_600_000 });
  const initial = {
    name: location?.name ?? '',
    country: location?.country ?? '',
    timeZone: location?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const form = useForm(initial, async (body) => {
    await (location
      ? patch('/api/v1/locations/{id}', { path: { id: location.id }, version: location.version, body })
      : post('/api/v1/locations', { body }));
    await refresh('/api/v1/locations');
    close();
  });
  const options = (countries.data?.items ?? [])
    .map(({ alpha2, names }) => [alpha2, names[language]] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, locale));
  return (
    <FormDialog
      title={location ? texts.edit : texts.add}
      close={close}
      form={form}
      action={location ? common.save : texts.add}
    >
      <TextField form={form} name="name" label={texts.name} isRequired autoFocus />
      <ChoiceField form={form} name="country" label={texts.country} none="–" options={options} isRequired />
      <TextField form={form} name="timeZone" label={texts.timeZone} hint={texts.timeZoneHint} isRequired />
    </FormDialog>
  );
}
