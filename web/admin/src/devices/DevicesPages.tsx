import './charts.css';
import './devices.css';
import { Route, Switch } from 'wouter';
import { DeviceTypesPage } from '../devicetypes/DeviceTypesPage';
import { ImportPage } from '../imports/ImportPage';
import { UsePage } from '../use/UsePage';
import { DevicePage } from './DevicePage';
import { DevicesPage } from './DevicesPage';
import { OverduePage } from './OverduePage';

/** Devices, their types, and those that should be back. */
export default function DevicesPages() {
  return (
    <Switch>
      <Route path="/devices" component={DevicesPage} />
      <Route path="/devices/overdue" component={OverduePage} />
      <Route path="/devices/use" component={UsePage} />
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
