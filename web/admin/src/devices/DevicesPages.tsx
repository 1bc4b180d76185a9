import './charts.css';
import './devices.css';
import { Route, Switch } from 'wouter';
import { DeviceTypesPage } from '../devicetypes/DeviceTypesPage';
import { EscalationsPage } from '../escalations/EscalationsPage';
import { ImportPage } from '../imports/ImportPage';
import { ReservationsPage } from '../reservations/ReservationsPage';
import { UsePage } from '../use/UsePage';
import { DevicePage } from './DevicePage';
import { DevicesPage } from './DevicesPage';
import { OverduePage } from './OverduePage';

/** Devices, their types, those that should be back, and those that wait for somebody. */
export default function DevicesPages() {
  return (
    <Switch>
      <Route path="/devices" component={DevicesPage} />
      <Route path="/devices/overdue" component={OverduePage} />
      <Route path="/devices/use" component={UsePage} />
      <Route path="/devices/reservations" component={ReservationsPage} />
      <Route path="/devices/escalations" component={EscalationsPage} />
      <Route path="/devices/types" component={DeviceTypesPage} />
      <Route path="/devices/import">
        <ImportPage kind="devices" />
      </Route>
      <Route path="/devices/:id/:tab?">
        {({ id, tab }) => <DevicePage key={id} id={id} tab={tab ?? 'history'} />}
      </Route>
    </Switch>
  );
}
