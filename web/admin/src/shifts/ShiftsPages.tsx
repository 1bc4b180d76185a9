import './shifts.css';
import { Route, Switch } from 'wouter';
import { ImportPage } from '../imports/ImportPage';
import { ForecastPage } from './ForecastPage';
import { RecurringPage } from './RecurringPage';
import { RosterPage } from './RosterPage';
import { ShiftPage } from './ShiftPage';
import { WeekPage } from './WeekPage';

/** When people work, what that takes, and whether it will be there. */
export default function ShiftsPages() {
  return (
    <Switch>
      <Route path="/shifts" component={WeekPage} />
      <Route path="/shifts/recurring" component={RecurringPage} />
      <Route path="/shifts/forecast" component={ForecastPage} />
      <Route path="/shifts/import">
        <ImportPage kind="shifts" />
      </Route>
      <Route path="/shifts/import-roster">
        <ImportPage kind="rosters" />
      </Route>
      <Route path="/shifts/:id">{({ id }) => <ShiftPage key={id} id={id} />}</Route>
      <Route path="/shifts/:id/days/:day">
        {({ id, day }) => <RosterPage key={`${id} ${day}`} id={id} day={day} />}
      </Route>
    </Switch>
  );
}
