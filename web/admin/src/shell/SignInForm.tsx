import { ProblemError } from '@smart-locker/shared';
import { useState } from 'react';
import { session } from '../api/session';
import { TextField } from '../form/fields';
import { PageForm } from '../form/PageForm';
import { useForm } from '../form/useForm';
import { type Texts, useTexts } from '../texts';

/** Username and password, and the code of the authenticator app once it is known that the person has one. */
export function SignInForm() {
  const texts = useTexts();
  const [needsCode, needCode] = useState(false);
  const form = useForm({ username: '', password: '', totp: '' }, async ({ username, password, totp }) => {
    try {
      await session.signIn(username, password, totp);
    } catch (refused) {
      if (refused instanceof ProblemError && refused.problem.type === 'totp-required') {
        needCode(true);
      } else {
        throw inOurWords(refused, texts);
      }
    }
  });
  return (
    <PageForm form={form} action={texts.signIn.submit}>
      <TextField
        form={form}
        name="username"
        label={texts.signIn.username}
        autoComplete="username"
        isRequired
        autoFocus
      />
      <TextField
        form={form}
        name="password"
        label={texts.signIn.password}
        type="password"
        autoComplete="current-password"
        isRequired
      />
      {needsCode && (
        <TextField
          form={form}
          name="totp"
          label={texts.signIn.code}
          hint={texts.signIn.codeHint}
          autoComplete="one-time-code"
          isRequired
          autoFocus
        />
      )}
    </PageForm>
  );
}

/** The one refusal that everybody meets is said in the language of the page. */
function inOurWords(refused: unknown, texts: Texts): unknown {
  return refused instanceof ProblemError && refused.problem.status === 401
    ? new ProblemError({ ...refused.problem, detail: texts.signIn.refused })
    : refused;
}
