import '../devices/devices.css';
import './inbox.css';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { Redirect, Route, Switch } from 'wouter';
import { Heading } from '../shell/Heading';
import { Tabs } from '../shell/Tabs';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { AlarmInbox } from './AlarmInbox';
import { ConflictInbox } from './ConflictInbox';
import { FaultInbox } from './FaultInbox';
import { useInboxTexts } from './texts';
import { useInbox } from './useInbox';

/** What waits for a person to decide. */
export default function InboxPages() {
  const texts = useInboxTexts();
  const { common } = useTexts();
  const may = useMay();
  const waiting = useInbox();
  const tabs = (
    [
      ['conflicts:read', '/inbox', texts.tabs.conflicts, waiting.conflicts],
      ['faults:read', '/inbox/faults', texts.tabs.faults, waiting.faults],
      ['alarms:read', '/inbox/alarms', texts.tabs.alarms, waiting.alarms],
    ] as const
  ).filter(([permission]) => may(permission));
  const [first] = tabs;
  return (
    <PageSection isFilled>
      <Heading title={texts.title} />
      <Tabs label={common.parts} tabs={tabs.map(([, ...tab]) => tab)} />
      <Switch>
        <Route path="/inbox/faults" component={FaultInbox} />
        <Route path="/inbox/alarms" component={AlarmInbox} />
        <Route>
          {first && first[1] !== '/inbox' ? <Redirect to={first[1]} replace /> : <ConflictInbox />}
        </Route>
      </Switch>
    </PageSection>
  );
}
