import type { User } from '../api/types';
import { byNoun } from '../roles/permissions';
import { useRoleTexts } from '../roles/texts';
import { useRoles } from '../roles/useRoles';
import { Fact, Facts } from '../shell/Facts';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { useMeTexts } from './texts';

interface OwnRolesProps {
  readonly roles: User['roles'];
  readonly permissions: readonly string[];
}

/** The own roles; what they come to, for those who may not see what roles are called. */
export function OwnRoles({ roles, permissions }: OwnRolesProps) {
  const texts = useMeTexts();
  const may = useMay();
  return (
    <section className="panel">
      <h2>{texts.roles}</h2>
      {permissions.length === 0 && <p className="muted">{texts.noRole}</p>}
      {may('roles:read') ? <Named roles={roles} /> : <Allowed permissions={permissions} />}
    </section>
  );
}

function Named({ roles }: Pick<OwnRolesProps, 'roles'>) {
  const { common } = useTexts();
  const known = useRoles();
  const places = usePlaces();
  return (
    <ul className="lines">
      {roles.map(({ role, locations }) => (
        <li key={`${role} ${locations.join()}`}>
          <strong>{known.find(({ id }) => id === role)?.name ?? '…'}</strong>
          <span className="muted">
            {locations.map((id) => places.find(id)?.name ?? '…').join(', ') || common.everywhere}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Allowed({ permissions }: Pick<OwnRolesProps, 'permissions'>) {
  const { nouns, verbs } = useRoleTexts();
  return (
    <Facts>
      {byNoun(permissions).map(({ noun, permissions: of }) => (
        <Fact key={noun} of={nouns[noun] ?? noun}>
          {of.map(({ verb }) => verbs[verb] ?? verb).join(', ')}
        </Fact>
      ))}
    </Facts>
  );
}
