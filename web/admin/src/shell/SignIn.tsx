import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { Link, Route, Switch } from 'wouter';
import { useTexts } from '../texts';
import { Appearance } from './Appearance';
import { PasswordReset } from './PasswordReset';
import { PasswordResetAsk } from './PasswordResetAsk';
import { SignInForm } from './SignInForm';
import { SignInWith } from './SignInWith';
import type { Preferences } from './usePreferences';

/** Asks who it is. The address stays, so that a deep link leads where it should after signing in. */
export function SignIn({ preferences }: { readonly preferences: Preferences }) {
  const texts = useTexts();
  return (
    <div className="sign-in">
      <header>
        <Appearance preferences={preferences} />
      </header>
      <main>
        <p className="brand">{texts.product}</p>
        <Switch>
          <Route path="/password-reset" component={PasswordReset} />
          <Route path="/password-forgotten" component={PasswordResetAsk} />
          <Route path="/sign-in/oidc" component={SignInWith} />
          <Route>
            <Title headingLevel="h1" size="2xl">
              {texts.signIn.title}
            </Title>
            <SignInForm />
            <p>
              <Link href="/password-forgotten">{texts.signIn.forgotten}</Link>
            </p>
          </Route>
        </Switch>
      </main>
    </div>
  );
}
