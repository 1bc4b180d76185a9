import { ProblemError } from '@smart-locker/shared';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { session } from './api/session';
import { Loading } from './shell/Loading';
import { NotFound } from './shell/NotFound';
import { Shell } from './shell/Shell';
import { SignIn } from './shell/SignIn';
import { usePreferences } from './shell/usePreferences';
import { catalogues, TextsContext } from './texts';

const CabinetsPage = lazy(() => import('./cabinets/CabinetsPage'));
const CabinetPage = lazy(() => import('./cabinets/CabinetPage'));
const LogPage = lazy(() => import('./log/LogPage'));

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
              <Pages />
            </Suspense>
          </Shell>
        ) : (
          <SignIn preferences={preferences} />
        )}
      </QueryClientProvider>
    </TextsContext>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/cabinets" replace />
      </Route>
      <Route path="/cabinets" component={CabinetsPage} />
      <Route path="/cabinets/:locker">{({ locker }) => <CabinetPage key={locker} id={locker} />}</Route>
      <Route path="/cabinets/:locker/bays/:bay">
        {({ locker, bay }) => <CabinetPage key={locker} id={locker} chosen={Number(bay)} />}
      </Route>
      <Route path="/log" component={LogPage} />
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
