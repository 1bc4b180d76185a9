import { useState } from 'react';
import { post } from '../api/client';
import type { LockerTells } from '../api/paths';
import { useRefresh } from '../api/queries';
import { FormDialog } from '../form/Dialog';
import { ChoiceField, TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { usePlaces } from '../shell/usePlaces';
import { EnrolmentCode } from './EnrolmentCode';
import { LockerTicks } from './LockerTicks';
import { useKioskTexts } from './texts';

/** Invites a kiosk, and shows its code. */
export function Invite({ close }: { readonly close: () => void }) {
  const texts = useKioskTexts();
  const { fields } = texts;
  const refresh = useRefresh();
  const places = usePlaces();
  const [invitation, show] = useState<LockerTells<'InvitationView'>>();
  const form = useForm(
    { name: '', location: places.items[0]?.id ?? '', lockers: [] as readonly string[] },
    async ({ name, location, lockers }) => {
      show(await post('/api/v1/kiosks', { body: { name, location, lockers: [...lockers] } }));
      await refresh('/api/v1/kiosks', '/api/v1/lockers');
    },
  );
  if (invitation) {
    return <EnrolmentCode invitation={invitation} close={close} />;
  }
  return (
    <FormDialog title={texts.add} close={close} form={form} action={texts.add}>
      <TextField form={form} name="name" label={fields.name} hint={fields.nameHint} isRequired autoFocus />
      <ChoiceField
        form={form}
        name="location"
        label={fields.location}
        options={places.items.map(({ id, name }) => [id, name] as const)}
        isRequired
      />
      <LockerTicks
        location={form.values.location}
        error={form.errorOf('lockers')}
        ticked={form.values.lockers}
        tick={(lockers) => form.set('lockers', lockers)}
      />
    </FormDialog>
  );
}
