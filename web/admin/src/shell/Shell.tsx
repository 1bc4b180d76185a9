import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import {
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadMain,
  MastheadToggle,
} from '@patternfly/react-core/dist/esm/components/Masthead';
import { Nav, NavItem, NavList } from '@patternfly/react-core/dist/esm/components/Nav';
import {
  Page,
  PageSidebar,
  PageSidebarBody,
  PageToggleButton,
} from '@patternfly/react-core/dist/esm/components/Page';
import { SkipToContent } from '@patternfly/react-core/dist/esm/components/SkipToContent';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { session } from '../api/session';
import { useTexts } from '../texts';
import { Appearance } from './Appearance';
import type { Preferences } from './usePreferences';

interface ShellProps {
  readonly preferences: Preferences;
  readonly children: ReactNode;
}

/** What stays around every page. */
export function Shell({ preferences, children }: ShellProps) {
  const texts = useTexts();
  return (
    <Page
      isManagedSidebar
      masthead={<Top preferences={preferences} />}
      sidebar={<Side />}
      skipToContent={<SkipToContent href="#main">{texts.skip}</SkipToContent>}
      mainContainerId="main"
    >
      {children}
    </Page>
  );
}

function Top({ preferences }: { readonly preferences: Preferences }) {
  const texts = useTexts();
  return (
    <Masthead className="top">
      <MastheadMain>
        <MastheadToggle>
          <PageToggleButton isHamburgerButton aria-label={texts.navigation} />
        </MastheadToggle>
        <MastheadBrand>
          <Link href="/" className="brand">
            {texts.product}
          </Link>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <div className="top-actions">
          <Appearance preferences={preferences} />
          <Button variant="secondary" onClick={() => session.signOut()}>
            {texts.signOut}
          </Button>
        </div>
      </MastheadContent>
    </Masthead>
  );
}

function Side() {
  const texts = useTexts();
  const [address] = useLocation();
  return (
    <PageSidebar>
      <PageSidebarBody>
        <Nav aria-label={texts.navigation}>
          <NavList>
            {(['cabinets', 'log'] as const).map((page) => (
              <NavItem key={page} isActive={address.startsWith(`/${page}`)}>
                <Link href={`/${page}`}>{texts.pages[page]}</Link>
              </NavItem>
            ))}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
}
