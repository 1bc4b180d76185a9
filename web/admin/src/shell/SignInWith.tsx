import { useEffect, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { session } from '../api/session';
import { useTexts } from '../texts';
import { Failure } from './Failure';
import { Loading } from './Loading';

/** Where a sign-in provider sends the browser back to: with a code, or with why not. */
export function SignInWith() {
  const { signIn } = useTexts();
  const [, go] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const code = asked.get('code');
  const error = asked.get('error');
  const [failure, fail] = useState<Error>();
  useEffect(() => {
    if (!code) {
      return undefined;
    }
    // A code is good once: it is used when the page stays, not when it is drawn twice.
    const timer = setTimeout(() => {
      session
        .signInWith(code)
        .then(() => go('/', { replace: true }))
        .catch(fail);
    });
    return () => clearTimeout(timer);
  }, [code, go]);
  if (code && !failure) {
    return <Loading />;
  }
  return (
    <>
      {failure ? (
        <Failure of={failure} />
      ) : (
        <p role="alert">{signIn.provider[error ?? ''] ?? signIn.providerFailed}</p>
      )}
      <Link href="/">{signIn.title}</Link>
    </>
  );
}
