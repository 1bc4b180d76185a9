import { Page } from '@patternfly/react-core/dist/esm/components/Page';
import { SkipToContent } from '@patternfly/react-core/dist/esm/components/SkipToContent';
import type { ReactNode } from 'react';
import { useAnswer } from '../api/queries';
import { LiveContext, useLive } from '../live/useLive';
import { useTexts } from '../texts';
import { Failure } from './Failure';
import { Loading } from './Loading';
import { Side } from './Side';
import { Top } from './Top';
import { type Me, MeContext, meOf } from './useMe';
import type { Preferences } from './usePreferences';

interface ShellProps {
  readonly preferences: Preferences;
  readonly children: ReactNode;
}

/** What stays around every page. It knows first who is signed in, since every page asks what that person may do. */
export function Shell(props: ShellProps) {
  const me = useAnswer('/api/v1/auth/me', {}, { staleTime: 60_000 });
  if (!me.data) {
    return me.isError ? <Failure of={me.error} again={() => void me.refetch()} /> : <Loading />;
  }
  return <SignedIn {...props} me={meOf(me.data)} />;
}

function SignedIn({ preferences, children, me }: ShellProps & { readonly me: Me }) {
  const texts = useTexts();
  const isLive = useLive(me.may('bays:read'));
  return (
    <MeContext value={me}>
      <LiveContext value={isLive}>
        <Page
          isManagedSidebar
          masthead={<Top preferences={preferences} />}
          sidebar={<Side />}
          skipToContent={<SkipToContent href="#main">{texts.skip}</SkipToContent>}
          mainContainerId="main"
        >
          {children}
        </Page>
      </LiveContext>
    </MeContext>
  );
}
