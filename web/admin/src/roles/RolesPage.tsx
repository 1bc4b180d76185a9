import './roles.css';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { Empty } from '../list/Empty';
import { PeopleTabs } from '../people/PeopleTabs';
import { Failed } from '../shell/Failed';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { Matrix } from './Matrix';
import { useRoleTexts } from './texts';

/** All roles, and what each may. */
export function RolesPage() {
  const texts = useRoleTexts();
  const may = useMay();
  const [isAdding, add] = useState(false);
  const roles = useAnswer('/api/v1/roles', {});
  const permissions = useAnswer('/api/v1/permissions', {}, { staleTime: 600_000 });
  return (
    <PageSection isFilled>
      <Heading title={texts.people}>
        {may('roles:write') && <Button onClick={() => add(true)}>{texts.add}</Button>}
      </Heading>
      <PeopleTabs />
      {roles.isError && <Failed query={roles} />}
      {permissions.isError && <Failed query={permissions} />}
      {(roles.isLoading || permissions.isLoading) && <Loading />}
      {roles.data?.items.length === 0 && <Empty title={texts.empty} advice={texts.emptyAdvice} />}
      {roles.data && permissions.data && roles.data.items.length > 0 && (
        <Matrix roles={roles.data.items} permissions={permissions.data.items.map(({ name }) => name)} />
      )}
      {isAdding && <NewRole close={() => add(false)} />}
    </PageSection>
  );
}

function NewRole({ close }: { readonly close: () => void }) {
  const texts = useRoleTexts();
  const refresh = useRefresh();
  const [, go] = useLocation();
  const form = useForm({ name: '' }, async ({ name }) => {
    const role = await post('/api/v1/roles', { body: { name, permissions: [] } });
    await refresh('/api/v1/roles');
    go(`/people/roles/${role.id}`);
  });
  return (
    <FormDialog title={texts.add} close={close} form={form} action={texts.add}>
      <TextField form={form} name="name" label={texts.name} isRequired autoFocus />
    </FormDialog>
  );
}
