import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { Link } from 'wouter';
import { patch } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Shift } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { PersonPicker } from '../form/Picker';
import { useAction } from '../form/useAction';
import { useForm } from '../form/useForm';
import { useGroups } from '../groups/useGroups';
import { Failure } from '../shell/Failure';
import { useMay } from '../shell/useMe';
import { PersonName } from '../shell/usePerson';
import { useTexts } from '../texts';
import { useShiftTexts } from './texts';

/** Who usually works in a shift: its groups, and people beside them. */
export function Crew({ shift }: { readonly shift: Shift }) {
  const texts = useShiftTexts();
  const may = useMay();
  const refresh = useRefresh();
  const groups = useGroups();
  const [isAdding, add] = useState(false);
  const change = async (users: readonly string[]) => {
    const body = { users: [...users] };
    await patch('/api/v1/shifts/{id}', { path: { id: shift.id }, version: shift.version, body });
    await refresh('/api/v1/shifts');
  };
  return (
    <section className="panel">
      <h2>{texts.crew}</h2>
      <ul className="lines">
        {shift.groups.map((id) => (
          <li key={id}>
            <Link href={`/people/groups/${id}`}>{groups.find((each) => each.id === id)?.name ?? '…'}</Link>
          </li>
        ))}
        {shift.users.map((id) => (
          <PersonLine key={id} id={id} remove={() => change(shift.users.filter((each) => each !== id))} />
        ))}
      </ul>
      {shift.users.length === 0 && <p className="muted">{texts.noCrew}</p>}
      {may('shifts:write') && may('users:read') && (
        <Button className="below" variant="secondary" onClick={() => add(true)}>
          {texts.addPerson}
        </Button>
      )}
      {isAdding && <AddPerson close={() => add(false)} send={(user) => change([...shift.users, user])} />}
    </section>
  );
}

function PersonLine({ id, remove }: { readonly id: string; readonly remove: () => Promise<void> }) {
  const { common } = useTexts();
  const may = useMay();
  const removal = useAction(remove);
  return (
    <li>
      <Link href={`/people/${id}`}>
        <PersonName id={id} />
      </Link>
      {may('shifts:write') && (
        <Button className="end" variant="link" isDanger onClick={removal.run} isLoading={removal.busy}>
          {common.remove}
        </Button>
      )}
      {removal.failure && <Failure of={removal.failure} />}
    </li>
  );
}

interface AddPersonProps {
  readonly close: () => void;
  readonly send: (user: string) => Promise<unknown>;
}

export function AddPerson({ close, send }: AddPersonProps) {
  const texts = useShiftTexts();
  const { pages } = useTexts();
  const form = useForm({ user: '' }, async ({ user }) => {
    await send(user);
    close();
  });
  return (
    <FormDialog title={texts.addPerson} close={close} form={form} action={texts.addPerson}>
      <PersonPicker
        label={pages.people}
        chosen={form.values.user}
        choose={(id) => form.set('user', id)}
        error={form.errorOf('user')}
      />
    </FormDialog>
  );
}
