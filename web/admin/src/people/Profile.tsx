import { useState } from 'react';
import { patch } from '../api/client';
import { useRefresh } from '../api/queries';
import type { User } from '../api/types';
import { PageForm } from '../form/PageForm';
import { useForm } from '../form/useForm';
import { Fact, Facts } from '../shell/Facts';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { PersonFields } from './PersonFields';
import { changesOf, valuesOf } from './personValues';
import { usePeopleTexts } from './texts';

/** Who somebody is: a form for those who may change it, and a list for those who may not. */
export function Profile({ user }: { readonly user: User }) {
  const may = useMay();
  return may('users:write') ? <ProfileForm user={user} /> : <ProfileFacts user={user} />;
}

function ProfileForm({ user }: { readonly user: User }) {
  const texts = usePeopleTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const [done, say] = useState<string>();
  const before = valuesOf(user);
  const form = useForm(before, async (values) => {
    const body = changesOf(before, values);
    await patch('/api/v1/users/{id}', { path: { id: user.id }, version: user.version, body: body as never });
    say(texts.saved);
    await refresh('/api/v1/users', '/api/v1/auth/me');
  });
  return (
    <PageForm form={form} action={common.save} done={done}>
      <PersonFields form={form} />
    </PageForm>
  );
}

function ProfileFacts({ user }: { readonly user: User }) {
  const { fields, types } = usePeopleTexts();
  const { common } = useTexts();
  const facts = [
    [fields.employeeId, user.employeeId],
    [fields.username, user.username],
    [fields.email, user.email],
    [fields.phone, user.phone],
    [fields.department, user.details.department],
    [fields.type, types[user.type]],
  ] as const;
  return (
    <Facts>
      {facts.map(([of, value]) => (
        <Fact key={of} of={of}>
          {value ?? common.none}
        </Fact>
      ))}
    </Facts>
  );
}
