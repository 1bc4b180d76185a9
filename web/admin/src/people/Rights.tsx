import type { User } from '../api/types';
import { useMay } from '../shell/useMe';
import { PersonGroups } from './PersonGroups';
import { PersonRoles } from './PersonRoles';

/** What somebody may: by his groups at the lockers, by his roles here. */
export function Rights({ user }: { readonly user: User }) {
  const may = useMay();
  return (
    <div className="columns">
      {may('groups:read') && <PersonGroups user={user} />}
      {may('roles:read') && <PersonRoles user={user} />}
    </div>
  );
}
