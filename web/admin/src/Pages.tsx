import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from './shell/NotFound';
import type { Preferences } from './shell/usePreferences';

const OverviewPage = lazy(() => import('./overview/OverviewPage'));
const CabinetsPage = lazy(() => import('./cabinets/CabinetsPage'));
const CabinetPage = lazy(() => import('./cabinets/CabinetPage'));
const PeoplePages = lazy(() => import('./people/PeoplePages'));
const DevicesPages = lazy(() => import('./devices/DevicesPages'));
const ShiftsPages = lazy(() => import('./shifts/ShiftsPages'));
const KiosksPages = lazy(() => import('./kiosks/KiosksPages'));
const InboxPages = lazy(() => import('./inbox/InboxPages'));
const PlacesPages = lazy(() => import('./places/PlacesPages'));
const SettingsPages = lazy(() => import('./settings/SettingsPages'));
const MePage = lazy(() => import('./me/MePage'));
const LogPage = lazy(() => import('./log/LogPage'));

/** The page that the address names. Each comes with its own file, when it is first opened. */
export function Pages({ preferences }: { readonly preferences: Preferences }) {
  return (
    <Switch>
      <Route path="/" component={OverviewPage} />
      <Route path="/cabinets" component={CabinetsPage} />
      <Route path="/cabinets/:locker">{({ locker }) => <CabinetPage key={locker} id={locker} />}</Route>
      <Route path="/cabinets/:locker/bays/:bay">
        {({ locker, bay }) => <CabinetPage key={locker} id={locker} chosen={Number(bay)} />}
      </Route>
      <Route path="/people/*?" component={PeoplePages} />
      <Route path="/devices/*?" component={DevicesPages} />
      <Route path="/shifts/*?" component={ShiftsPages} />
      <Route path="/kiosks/*?" component={KiosksPages} />
      <Route path="/inbox/*?" component={InboxPages} />
      <Route path="/places/*?" component={PlacesPages} />
      <Route path="/settings/*?" component={SettingsPages} />
      <Route path="/me">
        <MePage preferences={preferences} />
      </Route>
      <Route path="/log" component={LogPage} />
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
