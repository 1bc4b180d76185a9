import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { useState } from 'react';
import { Link } from 'wouter';
import { del, put } from '../api/client';
import { useRefresh } from '../api/queries';
import type { User } from '../api/types';
import { useAction } from '../form/useAction';
import { useGroups } from '../groups/useGroups';
import { Failure } from '../shell/Failure';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { usePeopleTexts } from './texts';

/** The groups that a person is in. */
export function PersonGroups({ user }: { readonly user: User }) {
  const texts = usePeopleTexts();
  const { common } = useTexts();
  const may = useMay();
  const refresh = useRefresh();
  const groups = useGroups();
  const [failure, fail] = useState<Error>();
  const leave = async (id: string) => {
    fail(undefined);
    try {
      await del('/api/v1/groups/{id}/members/{user}', { path: { id, user: user.id } });
      await refresh('/api/v1/users', '/api/v1/groups');
    } catch (refused) {
      fail(refused as Error);
    }
  };
  return (
    <section className="panel">
      <h2>{texts.inGroups}</h2>
      {failure && <Failure of={failure} />}
      {user.groups.length === 0 && <p className="muted">{texts.inNoGroup}</p>}
      <ul className="lines">
        {user.groups.map((id) => (
          <li key={id}>
            <Link href={`/people/groups/${id}`}>{groups.find((each) => each.id === id)?.name ?? '…'}</Link>
            {may('groups:write') && (
              <Button className="end" variant="link" isDanger onClick={() => leave(id)}>
                {common.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may('groups:write') && <Join user={user} />}
    </section>
  );
}

function Join({ user }: { readonly user: User }) {
  const texts = usePeopleTexts();
  const refresh = useRefresh();
  const open = useGroups().filter(({ id }) => !user.groups.includes(id));
  const [group, choose] = useState('');
  const joining = useAction(async () => {
    await put('/api/v1/groups/{id}/members/{user}', { path: { id: group, user: user.id } });
    await refresh('/api/v1/users', '/api/v1/groups');
    choose('');
  });
  return (
    <div className="person-add">
      <FormSelect aria-label={texts.addToGroup} value={group} onChange={(_, chosen) => choose(chosen)}>
        <FormSelectOption value="" label={texts.addToGroup} />
        {open.map(({ id, name }) => (
          <FormSelectOption key={id} value={id} label={name} />
        ))}
      </FormSelect>
      <Button
        variant="secondary"
        onClick={joining.run}
        isLoading={joining.busy}
        isDisabled={!group || joining.busy}
      >
        {useTexts().common.add}
      </Button>
      {joining.failure && <Failure of={joining.failure} />}
    </div>
  );
}
