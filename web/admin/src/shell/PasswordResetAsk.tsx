import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { request } from '@smart-locker/shared';
import { useState } from 'react';
import { Link } from 'wouter';
import { TextField } from '../form/fields';
import { PageForm } from '../form/PageForm';
import { useForm } from '../form/useForm';
import { useTexts } from '../texts';

/** Asks for a mail with a link to choose a new password. The answer is the same whether there is such a person or not. */
export function PasswordResetAsk() {
  const { signIn } = useTexts();
  const [isSent, sent] = useState(false);
  const form = useForm({ username: '' }, async (body) => {
    await request('/api/v1/auth/password-reset', { method: 'POST', body });
    sent(true);
  });
  return (
    <>
      <Title headingLevel="h1" size="2xl">
        {signIn.forgotten}
      </Title>
      {isSent ? (
        <p role="status">{signIn.linkSent}</p>
      ) : (
        <PageForm form={form} action={signIn.sendLink}>
          <TextField
            form={form}
            name="username"
            label={signIn.username}
            autoComplete="username"
            isRequired
            autoFocus
          />
        </PageForm>
      )}
      <Link href="/">{signIn.title}</Link>
    </>
  );
}
