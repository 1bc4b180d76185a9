import { Checkbox } from '@patternfly/react-core/dist/esm/components/Checkbox';
import { FormGroup } from '@patternfly/react-core/dist/esm/components/Form';
import { useId } from 'react';
import type { User } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { ChoiceField } from '../form/fields';
import { useForm } from '../form/useForm';
import { useRoles } from '../roles/useRoles';
import { usePlaces } from '../shell/usePlaces';
import { usePeopleTexts } from './texts';

interface GiveRoleProps {
  readonly close: () => void;
  readonly send: (given: User['roles'][number]) => Promise<void>;
}

/** Gives a role, everywhere or at some locations. */
export function GiveRole({ close, send }: GiveRoleProps) {
  const texts = usePeopleTexts();
  const roles = useRoles();
  const places = usePlaces();
  const id = useId();
  const form = useForm({ role: '', locations: [] as readonly string[] }, async (values) => {
    await send(values);
    close();
  });
  const { locations } = form.values;
  return (
    <FormDialog title={texts.addRole} close={close} form={form} action={texts.addRole}>
      <ChoiceField
        form={form}
        name="role"
        label={texts.role}
        none="–"
        options={roles.map(({ id: role, name }) => [role, name] as const)}
        isRequired
      />
      <FormGroup role="group" fieldId={id} label={texts.atLocations}>
        <p className="muted">{texts.whereHint}</p>
        {places.items.map((place) => (
          <Checkbox
            key={place.id}
            id={`${id}-${place.id}`}
            label={place.name}
            isChecked={locations.includes(place.id)}
            onChange={(_, isOn) =>
              form.set(
                'locations',
                isOn ? [...locations, place.id] : locations.filter((each) => each !== place.id),
              )
            }
          />
        ))}
      </FormGroup>
    </FormDialog>
  );
}
