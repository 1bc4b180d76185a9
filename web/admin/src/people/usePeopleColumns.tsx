import { useMemo } from 'react';
import { Link } from 'wouter';
import type { User } from '../api/types';
import { useGroups } from '../groups/useGroups';
import type { Column } from '../list/Rows';
import { State } from '../shell/State';
import { usePeopleTexts } from './texts';

/** What of a person a list shows. */
export function usePeopleColumns(): readonly Column<User>[] {
  const texts = usePeopleTexts();
  const groups = useGroups();
  return useMemo(() => {
    const named = new Map(groups.map(({ id, name }) => [id, name]));
    const groupsOf = (user: User) => user.groups.map((id) => named.get(id) ?? '…').join(', ');
    return [
      {
        id: 'name',
        head: texts.columns.name,
        cell: (user) => (
          <Link href={`/people/${user.id}`} className="row-link" title={user.name}>
            {user.name}
          </Link>
        ),
      },
      { id: 'employeeId', head: texts.columns.employeeId, cell: (user) => user.employeeId },
      { id: 'groups', head: texts.columns.groups, minor: true, cell: groupsOf },
      { id: 'username', head: texts.columns.username, minor: true, cell: (user) => user.username },
      { id: 'state', head: texts.columns.state, minor: true, cell: (user) => <PersonState user={user} /> },
    ];
  }, [texts, groups]);
}

/** Whether somebody may sign in, and whether it is a visitor. */
export function PersonState({ user }: { readonly user: User }) {
  const texts = usePeopleTexts();
  if (!user.active) {
    return <State tone="plain">{texts.states.false}</State>;
  }
  return (
    <State tone={user.type === 'VISITOR' ? 'wait' : 'good'}>
      {user.type === 'VISITOR' ? texts.types.VISITOR : texts.states.true}
    </State>
  );
}
