import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { request } from '@smart-locker/shared';
import { useState } from 'react';
import { Link } from 'wouter';
import { TextField } from '../form/fields';
import { PageForm } from '../form/PageForm';
import { useForm } from '../form/useForm';
import { useTexts } from '../texts';

/** Chooses a new password with the token of a mailed link. It stands behind the # so that no server's log has it. */
export function PasswordReset() {
  const { signIn } = useTexts();
  const [isDone, done] = useState(false);
  const [token] = useState(() => new URLSearchParams(location.hash.slice(1)).get('token') ?? '');
  const form = useForm({ password: '' }, async ({ password }) => {
    await request('/api/v1/auth/password-reset/confirm', { method: 'POST', body: { token, password } });
    history.replaceState(null, '', location.pathname);
    done(true);
  });
  return (
    <>
      <Title headingLevel="h1" size="2xl">
        {signIn.newPassword}
      </Title>
      {isDone ? (
        <p role="status">{signIn.passwordSet}</p>
      ) : (
        <PageForm form={form} action={signIn.setPassword}>
          <TextField
            form={form}
            name="password"
            label={signIn.newPassword}
            hint={signIn.passwordHint}
            type="password"
            autoComplete="new-password"
            isRequired
            autoFocus
          />
        </PageForm>
      )}
      <Link href="/">{signIn.title}</Link>
    </>
  );
}
