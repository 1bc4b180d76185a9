import './me.css';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useAnswer } from '../api/queries';
import { Failed } from '../shell/Failed';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import type { Preferences } from '../shell/usePreferences';
import { Look } from './Look';
import { OwnFacts } from './OwnFacts';
import { OwnPassword } from './OwnPassword';
import { OwnPin } from './OwnPin';
import { OwnRoles } from './OwnRoles';
import { SecondFactor } from './SecondFactor';
import { useMeTexts } from './texts';

/** What somebody may do for himself: everybody has this page, whatever he may do else. */
export default function MePage({ preferences }: { readonly preferences: Preferences }) {
  const texts = useMeTexts();
  const me = useAnswer('/api/v1/auth/me', {}, { staleTime: 60_000 });
  const user = me.data?.user;
  if (!me.data || !user) {
    return me.isError ? <Failed query={me} /> : <Loading />;
  }
  return (
    <PageSection isFilled>
      <Heading title={texts.title} />
      <div className="profile">
        <OwnFacts user={user} />
        <OwnRoles roles={user.roles} permissions={me.data.permissions} />
        {user.username && <OwnPassword />}
        {user.username && <SecondFactor />}
        <OwnPin />
        <Look preferences={preferences} />
      </div>
    </PageSection>
  );
}
