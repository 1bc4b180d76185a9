import './kiosks.css';
import { Route, Switch } from 'wouter';
import { KioskPage } from './KioskPage';
import { KiosksPage } from './KiosksPage';

/** The computers beside the lockers. */
export default function KiosksPages() {
  return (
    <Switch>
      <Route path="/kiosks" component={KiosksPage} />
      <Route path="/kiosks/:id">{({ id }) => <KioskPage key={id} id={id} />}</Route>
    </Switch>
  );
}
