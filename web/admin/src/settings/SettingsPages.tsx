import './settings.css';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { Redirect, Route, Switch } from 'wouter';
import { Heading } from '../shell/Heading';
import { Tabs } from '../shell/Tabs';
import { useMe } from '../shell/useMe';
import { useTexts } from '../texts';
import { Directories } from './Directories';
import { LockerSettings } from './LockerSettings';
import { OrganizationSettings } from './OrganizationSettings';
import { ScimTokens } from './ScimTokens';
import { SignInProviders } from './SignInProviders';
import { useSettingTexts } from './texts';
import { Webhooks } from './Webhooks';

/** How the house is set up. */
export default function SettingsPages() {
  const texts = useSettingTexts();
  const { common } = useTexts();
  const { may, everywhere } = useMe();
  const all = [
    [may('organizations:read'), '/settings', texts.tabs.organization],
    [may('settings:read'), '/settings/lockers', texts.tabs.lockers],
    [may('organizations:read'), '/settings/directories', texts.tabs.directories],
    [may('scim:write'), '/settings/scim', texts.tabs.scim],
    [may('webhooks:read') && everywhere, '/settings/webhooks', texts.tabs.webhooks],
    [may('organizations:read'), '/settings/sign-in', texts.tabs.signIn],
  ] as const;
  const tabs = all.filter(([isAllowed]) => isAllowed).map(([, address, word]) => [address, word] as const);
  const first = tabs[0]?.[0];
  return (
    <PageSection isFilled>
      <Heading title={texts.title} />
      <Tabs label={common.parts} tabs={tabs} />
      <Switch>
        <Route path="/settings/lockers" component={LockerSettings} />
        <Route path="/settings/directories" component={Directories} />
        <Route path="/settings/scim" component={ScimTokens} />
        <Route path="/settings/webhooks" component={Webhooks} />
        <Route path="/settings/sign-in" component={SignInProviders} />
        <Route>
          {first && first !== '/settings' ? <Redirect to={first} replace /> : <OrganizationSettings />}
        </Route>
      </Switch>
    </PageSection>
  );
}
