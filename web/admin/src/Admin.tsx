import { ProblemError } from '@smart-locker/shared';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { session } from './api/session';
import { Pages } from './Pages';
import { Loading } from './shell/Loading';
import { Shell } from './shell/Shell';
import { SignIn } from './shell/SignIn';
import { usePreferences } from './shell/usePreferences';
import { catalogues, TextsContext } from './texts';

/** A refusal stays one however often it is asked; only a server that does not answer is asked again. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (times, failure) =>
        failure instanceof ProblemError &&
        (failure.problem.status === 0 || failure.problem.status >= 502) &&
        times < 3,
    },
  },
});

/** The web admin: signed in or not, and the page that the address names. */
export function Admin() {
  const preferences = usePreferences();
  const signedIn = useSyncExternalStore(session.subscribe, () => session.signedIn);

  useEffect(() => {
    if (!signedIn) {
      // What one person may see is not shown to the next.
      queries.clear();
    }
  }, [signedIn]);

  return (
    <TextsContext value={catalogues[preferences.language]}>
      <QueryClientProvider client={queries}>
        {signedIn ? (
          <Shell preferences={preferences}>
            <Suspense fallback={<Loading />}>
              <Pages preferences={preferences} />
            </Suspense>
          </Shell>
        ) : (
          <SignIn preferences={preferences} />
        )}
      </QueryClientProvider>
    </TextsContext>
  );
}
