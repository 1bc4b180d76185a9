import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { session } from '../api/session';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { useMeTexts } from './texts';

/** Changes the own password. */
export function OwnPassword() {
  const { password: texts, saved } = useMeTexts();
  const [isChanging, change] = useState(false);
  const [isDone, setDone] = useState(false);
  return (
    <section className="panel">
      <h2>{texts.title}</h2>
      <p className="muted">{texts.means}</p>
      <div className="profile-end">
        <Button variant="secondary" onClick={() => change(true)}>
          {texts.change}
        </Button>
        <span role="status">{isDone && saved}</span>
      </div>
      {isChanging && <ChangePassword close={() => change(false)} done={() => setDone(true)} />}
    </section>
  );
}

interface ChangePasswordProps {
  readonly close: () => void;
  readonly done: () => void;
}

function ChangePassword({ close, done }: ChangePasswordProps) {
  const { password: texts } = useMeTexts();
  const form = useForm({ current: '', password: '' }, async ({ current, password }) => {
    await session.changePassword(current, password);
    done();
    close();
  });
  return (
    <FormDialog title={texts.change} close={close} form={form} action={texts.change}>
      <TextField
        form={form}
        name="current"
        label={texts.current}
        type="password"
        autoComplete="current-password"
        isRequired
        autoFocus
      />
      <TextField
        form={form}
        name="password"
        label={texts.next}
        hint={texts.hint}
        type="password"
        autoComplete="new-password"
        isRequired
      />
    </FormDialog>
  );
}
