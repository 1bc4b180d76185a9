import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { patch } from '../api/client';
import { useRefresh } from '../api/queries';
import type { User } from '../api/types';
import { Confirm } from '../form/Confirm';
import { useRoles } from '../roles/useRoles';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { GiveRole } from './GiveRole';
import { usePeopleTexts } from './texts';

type Given = User['roles'][number];

/** The roles of a person, each everywhere or at some locations. */
export function PersonRoles({ user }: { readonly user: User }) {
  const texts = usePeopleTexts();
  const { common } = useTexts();
  const may = useMay();
  const refresh = useRefresh();
  const roles = useRoles();
  const places = usePlaces();
  const [isGiving, give] = useState(false);
  const [leaving, leave] = useState<Given>();
  const change = async (given: readonly Given[]) => {
    const body = { roles: given.map(({ role, locations }) => ({ role, locations: [...locations] })) };
    await patch('/api/v1/users/{id}', { path: { id: user.id }, version: user.version, body });
    await refresh('/api/v1/users', '/api/v1/auth/me');
  };
  const named = (id: string) => roles.find((each) => each.id === id)?.name ?? '…';
  const where = ({ locations }: Given) =>
    locations.length === 0
      ? common.everywhere
      : locations.map((id) => places.find(id)?.name ?? '…').join(', ');
  return (
    <section className="panel">
      <h2>{texts.hasRoles}</h2>
      {user.roles.length === 0 && <p className="muted">{texts.hasNoRole}</p>}
      <ul className="lines">
        {user.roles.map((given) => (
          <li key={`${given.role} ${given.locations.join()}`}>
            <strong>{named(given.role)}</strong>
            <span className="muted">{where(given)}</span>
            {may('users:write') && (
              <Button className="end" variant="link" isDanger onClick={() => leave(given)}>
                {common.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may('users:write') && (
        <Button variant="secondary" onClick={() => give(true)}>
          {texts.addRole}
        </Button>
      )}
      {isGiving && (
        <GiveRole
          close={() => give(false)}
          send={(given) => change([...user.roles.filter(({ role }) => role !== given.role), given])}
        />
      )}
      {leaving && (
        <Confirm
          title={`${common.remove}: ${named(leaving.role)}`}
          action={common.remove}
          close={() => leave(undefined)}
          act={() => change(user.roles.filter((each) => each !== leaving))}
        >
          {`${user.name} · ${where(leaving)}`}
        </Confirm>
      )}
    </section>
  );
}
