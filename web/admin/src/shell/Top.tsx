import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import {
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadMain,
  MastheadToggle,
} from '@patternfly/react-core/dist/esm/components/Masthead';
import { PageToggleButton } from '@patternfly/react-core/dist/esm/components/Page';
import { Link } from 'wouter';
import { session } from '../api/session';
import { useTexts } from '../texts';
import { Appearance } from './Appearance';
import { Finder } from './Finder';
import { useMe } from './useMe';
import type { Preferences } from './usePreferences';

/** The bar above every page: where this is, and who looks at it. */
export function Top({ preferences }: { readonly preferences: Preferences }) {
  const texts = useTexts();
  const { name, organization } = useMe();
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
          <Finder />
          <Link href="/me" className="who" title={texts.profile}>
            <span className="who-name">
              {organization.name} · {name}
            </span>
            <span className="who-short" aria-hidden="true">
              {initials(name)}
            </span>
          </Link>
          <Appearance preferences={preferences} />
          <Button variant="secondary" onClick={() => session.signOut()}>
            {texts.signOut}
          </Button>
        </div>
      </MastheadContent>
    </Masthead>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');
