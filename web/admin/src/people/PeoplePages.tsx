import './people.css';
import { Route, Switch } from 'wouter';
import { GroupPage } from '../groups/GroupPage';
import { GroupsPage } from '../groups/GroupsPage';
import { ImportPage } from '../imports/ImportPage';
import { RolePage } from '../roles/RolePage';
import { RolesPage } from '../roles/RolesPage';
import { NewPersonPage } from './NewPersonPage';
import { PeoplePage } from './PeoplePage';
import { PersonPage } from './PersonPage';

/** People, the groups they are in and the roles they have. */
export default function PeoplePages() {
  return (
    <Switch>
      <Route path="/people" component={PeoplePage} />
      <Route path="/people/new" component={NewPersonPage} />
      <Route path="/people/import">
        <ImportPage kind="users" />
      </Route>
      <Route path="/people/groups" component={GroupsPage} />
      <Route path="/people/groups/:id">{({ id }) => <GroupPage key={id} id={id} />}</Route>
      <Route path="/people/roles" component={RolesPage} />
      <Route path="/people/roles/:id">{({ id }) => <RolePage key={id} id={id} />}</Route>
      <Route path="/people/:id/:tab?">
        {({ id, tab }) => <PersonPage key={id} id={id} tab={tab ?? 'profile'} />}
      </Route>
    </Switch>
  );
}
