import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { del, put } from '../api/client';
import { usePages, useRefresh } from '../api/queries';
import type { Group, User } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { PersonPicker } from '../form/Picker';
import { useAction } from '../form/useAction';
import { useForm } from '../form/useForm';
import { Nothing } from '../list/Nothing';
import { type Column, Rows } from '../list/Rows';
import { Search } from '../list/Search';
import { useFilters } from '../list/useFilters';
import { Failure } from '../shell/Failure';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { useGroupTexts } from './texts';

const FILTERS = ['q'] as const;

/** Who is in a group. */
export function Members({ group }: { readonly group: Group }) {
  const texts = useGroupTexts();
  const may = useMay();
  const [filters, choose] = useFilters(FILTERS);
  const [isAdding, add] = useState(false);
  const members = usePages('/api/v1/groups/{id}/members', { path: { id: group.id }, query: filters });
  const columns = useColumns(group, may('groups:write'));
  return (
    <>
      <search className="filters">
        <Search label={texts.searchMembers} value={filters.q} search={(q) => choose({ q }, true)} />
        {may('groups:write') && (
          <Button variant="secondary" onClick={() => add(true)}>
            {texts.addMember}
          </Button>
        )}
      </search>
      <Rows
        label={texts.members}
        reading={members}
        columns={columns}
        keyOf={({ id }) => id}
        empty={
          <Nothing filters={filters} choose={choose} title={texts.noMembers} advice={texts.noMembersAdvice} />
        }
      />
      {isAdding && <AddMember group={group} close={() => add(false)} />}
    </>
  );
}

function AddMember({ group, close }: { readonly group: Group; readonly close: () => void }) {
  const texts = useGroupTexts();
  const refresh = useRefresh();
  const form = useForm({ user: '' }, async ({ user }) => {
    await put('/api/v1/groups/{id}/members/{user}', { path: { id: group.id, user } });
    await refresh('/api/v1/groups', '/api/v1/users');
    close();
  });
  return (
    <FormDialog title={texts.addMember} close={close} form={form} action={texts.addMember}>
      <PersonPicker
        label={texts.whom}
        chosen={form.values.user}
        choose={(id) => form.set('user', id)}
        error={form.errorOf('user')}
      />
    </FormDialog>
  );
}

function useColumns(group: Group, mayWrite: boolean): readonly Column<User>[] {
  const { columnsOfMembers: columns } = useGroupTexts();
  return useMemo(
    () => [
      {
        id: 'name',
        head: columns.name,
        cell: ({ id, name }) => (
          <Link href={`/people/${id}`} className="row-link">
            {name}
          </Link>
        ),
      },
      { id: 'employeeId', head: columns.employeeId, cell: ({ employeeId }) => employeeId },
      ...(mayWrite
        ? [{ id: 'leave', head: columns.leave, cell: (user: User) => <Leave group={group} user={user} /> }]
        : []),
    ],
    [columns, group, mayWrite],
  );
}

function Leave({ group, user }: { readonly group: Group; readonly user: User }) {
  const { common } = useTexts();
  const refresh = useRefresh();
  const leaving = useAction(async () => {
    await del('/api/v1/groups/{id}/members/{user}', { path: { id: group.id, user: user.id } });
    await refresh('/api/v1/groups', '/api/v1/users');
  });
  return (
    <>
      <Button
        variant="link"
        isDanger
        onClick={leaving.run}
        isLoading={leaving.busy}
        isDisabled={leaving.busy}
      >
        {common.remove}
      </Button>
      {leaving.failure && <Failure of={leaving.failure} />}
    </>
  );
}
