import '../devices/devices.css';
import { Route, Switch } from 'wouter';
import { ImportPage } from '../imports/ImportPage';
import { GrantsPage } from './GrantsPage';
import { LocationsPage } from './LocationsPage';
import { LockersPage } from './LockersPage';
import { LockerTypesPage } from './LockerTypesPage';
import { MaintenancePage } from './MaintenancePage';

/** Where things stand: locations, lockers, their types, what is out of service, and who may use what. */
export default function PlacesPages() {
  return (
    <Switch>
      <Route path="/places" component={LocationsPage} />
      <Route path="/places/lockers" component={LockersPage} />
      <Route path="/places/import">
        <ImportPage kind="lockers" />
      </Route>
      <Route path="/places/types" component={LockerTypesPage} />
      <Route path="/places/maintenance" component={MaintenancePage} />
      <Route path="/places/grants" component={GrantsPage} />
    </Switch>
  );
}
