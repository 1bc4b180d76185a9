import './roles.css';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { del } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Role } from '../api/types';
import { Confirm } from '../form/Confirm';
import { Failed } from '../shell/Failed';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { RoleForm } from './RoleForm';
import { useRoleTexts } from './texts';

/** One role: its name, and each permission that it has or has not. */
export function RolePage({ id }: { readonly id: string }) {
  const texts = useRoleTexts();
  const may = useMay();
  const role = useAnswer('/api/v1/roles/{id}', { path: { id } });
  const permissions = useAnswer('/api/v1/permissions', {}, { staleTime: 600_000 });
  if (!role.data || !permissions.data) {
    const failed = role.isError ? role : permissions;
    return <PageSection isFilled>{failed.isError ? <Failed query={failed} /> : <Loading />}</PageSection>;
  }
  return (
    <PageSection isFilled>
      <Heading
        title={role.data.name}
        crumbs={[
          ['/people', texts.people],
          ['/people/roles', texts.title],
        ]}
      >
        {may('users:read') && <Link href={`/people?role=${id}`}>{texts.holders}</Link>}
        {may('roles:write') && !role.data.everything && <Removal role={role.data} />}
      </Heading>
      {role.data.everything ? (
        <p>{texts.everythingMeans}</p>
      ) : (
        <RoleForm
          key={role.data.version}
          role={role.data}
          permissions={permissions.data.items.map(({ name }) => name)}
        />
      )}
    </PageSection>
  );
}

function Removal({ role }: { readonly role: Role }) {
  const texts = useRoleTexts();
  const refresh = useRefresh();
  const [, go] = useLocation();
  const [isAsking, ask] = useState(false);
  return (
    <>
      <Button variant="secondary" isDanger onClick={() => ask(true)}>
        {texts.remove}
      </Button>
      {isAsking && (
        <Confirm
          title={texts.removeTitle(role.name)}
          action={texts.remove}
          close={() => ask(false)}
          act={async () => {
            await del('/api/v1/roles/{id}', { path: { id: role.id } });
            go('/people/roles');
            await refresh('/api/v1/roles');
          }}
        >
          {texts.removeMeans}
        </Confirm>
      )}
    </>
  );
}
