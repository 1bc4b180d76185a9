import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Form, FormGroup } from '@patternfly/react-core/dist/esm/components/Form';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { ProblemError } from '@smart-locker/shared';
import { type FormEvent, useState } from 'react';
import { session } from '../api/session';
import { type Texts, useTexts } from '../texts';
import { Appearance } from './Appearance';
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
        <Title headingLevel="h1" size="2xl">
          {texts.signIn.title}
        </Title>
        <SignInForm texts={texts} />
      </main>
    </div>
  );
}

function SignInForm({ texts }: { readonly texts: Texts }) {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      await session.signIn(username, password);
    } catch (refused) {
      setFailure(sentence(refused, texts));
      setBusy(false);
    }
  };

  return (
    <Form onSubmit={submit}>
      {failure && <Alert variant="danger" isInline title={failure} role="alert" />}
      <FormGroup label={texts.signIn.username} fieldId="username" isRequired>
        <TextInput
          id="username"
          name="username"
          autoComplete="username"
          autoFocus
          isRequired
          value={username}
          onChange={(_, value) => setUsername(value)}
        />
      </FormGroup>
      <FormGroup label={texts.signIn.password} fieldId="password" isRequired>
        <TextInput
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          isRequired
          value={password}
          onChange={(_, value) => setPassword(value)}
        />
      </FormGroup>
      <Button type="submit" isBlock isLoading={busy} isDisabled={busy || !username || !password}>
        {texts.signIn.submit}
      </Button>
    </Form>
  );
}

function sentence(refused: unknown, texts: Texts): string {
  if (!(refused instanceof ProblemError) || refused.problem.status === 0) {
    return texts.failure.unreachable;
  }
  return refused.problem.status === 401 ? texts.signIn.refused : refused.problem.detail;
}
