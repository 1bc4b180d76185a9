import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { del } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Group } from '../api/types';
import { Confirm } from '../form/Confirm';
import { Failed } from '../shell/Failed';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { GroupDialog } from './GroupDialog';
import { Members } from './Members';
import { useGroupTexts } from './texts';

/** One group and who is in it. */
export function GroupPage({ id }: { readonly id: string }) {
  const texts = useGroupTexts();
  const group = useAnswer('/api/v1/groups/{id}', { path: { id } });
  if (!group.data) {
    return <PageSection isFilled>{group.isError ? <Failed query={group} /> : <Loading />}</PageSection>;
  }
  const { name, description } = group.data;
  return (
    <PageSection isFilled>
      <Heading
        title={name}
        crumbs={[
          ['/people', texts.people],
          ['/people/groups', texts.title],
        ]}
        labels={<span className="muted">{description}</span>}
      >
        <Actions group={group.data} />
      </Heading>
      <Members group={group.data} />
    </PageSection>
  );
}

function Actions({ group }: { readonly group: Group }) {
  const texts = useGroupTexts();
  const may = useMay();
  const refresh = useRefresh();
  const [, go] = useLocation();
  const [dialog, open] = useState<'edit' | 'remove'>();
  const close = () => open(undefined);
  if (!may('groups:write')) {
    return null;
  }
  return (
    <>
      <Button variant="secondary" onClick={() => open('edit')}>
        {texts.edit}
      </Button>
      <Button variant="secondary" isDanger onClick={() => open('remove')}>
        {texts.remove}
      </Button>
      {dialog === 'edit' && <GroupDialog group={group} close={close} />}
      {dialog === 'remove' && (
        <Confirm
          title={texts.removeTitle(group.name)}
          action={texts.remove}
          close={close}
          act={async () => {
            await del('/api/v1/groups/{id}', { path: { id: group.id }, version: group.version });
            go('/people/groups');
            await refresh('/api/v1/groups', '/api/v1/users');
          }}
        >
          {texts.removeMeans}
        </Confirm>
      )}
    </>
  );
}
