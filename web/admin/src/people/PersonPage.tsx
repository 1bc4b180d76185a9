import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { del } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { User } from '../api/types';
import { Confirm } from '../form/Confirm';
import { Failed } from '../shell/Failed';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { Tabs } from '../shell/Tabs';
import { useMay, useMe } from '../shell/useMe';
import { useTexts } from '../texts';
import { Credentials } from './Credentials';
import { Holds } from './Holds';
import { Profile } from './Profile';
import { Rights } from './Rights';
import { usePeopleTexts } from './texts';
import { PersonState } from './usePeopleColumns';

interface PersonPageProps {
  readonly id: string;
  readonly tab: string;
}

/** One person. */
export function PersonPage({ id, tab }: PersonPageProps) {
  const person = useAnswer('/api/v1/users/{id}', { path: { id } });
  return (
    <PageSection isFilled>
      {person.data ? (
        <Person user={person.data} tab={tab} />
      ) : person.isError ? (
        <Failed query={person} />
      ) : (
        <Loading />
      )}
    </PageSection>
  );
}

function Person({ user, tab }: { readonly user: User; readonly tab: string }) {
  const texts = usePeopleTexts();
  const { common } = useTexts();
  const may = useMay();
  const base = `/people/${user.id}`;
  const tabs: readonly (readonly [boolean, string, string])[] = [
    [true, base, texts.tabs.profile],
    [may('users:write'), `${base}/credentials`, texts.tabs.credentials],
    [may('groups:read') || may('roles:read'), `${base}/rights`, texts.tabs.rights],
    [may('custody:read'), `${base}/holds`, texts.tabs.holds],
  ];
  const shown = tabs.flatMap(([isAllowed, address, word]) => (isAllowed ? [[address, word] as const] : []));
  return (
    <>
      <Heading
        title={user.name}
        crumbs={[['/people', texts.title]]}
        labels={
          <>
            <PersonState user={user} />
            <span className="muted">{texts.number(user.number)}</span>
          </>
        }
      >
        <Removal user={user} />
      </Heading>
      <Tabs label={common.parts} tabs={shown} />
      {tab === 'credentials' && <Credentials user={user} />}
      {tab === 'rights' && <Rights user={user} />}
      {tab === 'holds' && <Holds user={user} />}
      {!['credentials', 'rights', 'holds'].includes(tab) && <Profile key={user.version} user={user} />}
    </>
  );
}

function Removal({ user }: { readonly user: User }) {
  const texts = usePeopleTexts();
  const { id: own, may } = useMe();
  const refresh = useRefresh();
  const [, go] = useLocation();
  const [isAsking, ask] = useState(false);
  if (!may('users:write') || own === user.id) {
    return null;
  }
  return (
    <>
      <Button variant="secondary" isDanger onClick={() => ask(true)}>
        {texts.remove}
      </Button>
      {isAsking && (
        <Confirm
          title={texts.removeTitle(user.name)}
          action={texts.remove}
          close={() => ask(false)}
          act={async () => {
            await del('/api/v1/users/{id}', { path: { id: user.id }, version: user.version });
            go('/people');
            await refresh('/api/v1/users');
          }}
        >
          {texts.removeMeans}
        </Confirm>
      )}
    </>
  );
}
