import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { Confirm } from '../form/Confirm';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { usePeopleTexts } from './texts';

interface SecretProps {
  readonly title: string;
  readonly means: string;
  /** The word on the button that sets it. */
  readonly set: string;
  readonly field: string;
  readonly hint: string;
  /** As the service calls the field. */
  readonly name: 'pin' | 'password';
  readonly send: (secret: string) => Promise<unknown>;
  readonly remove: { readonly word: string; readonly means: string; readonly act: () => Promise<unknown> };
}

/** Something that only its owner knows: it is set and taken away, and never shown. */
export function Secret({ title, means, set, remove, ...rest }: SecretProps) {
  const texts = usePeopleTexts();
  const [dialog, open] = useState<'set' | 'remove'>();
  const [isDone, setDone] = useState(false);
  const close = () => open(undefined);
  const done = () => {
    setDone(true);
    close();
  };
  return (
    <section className="panel">
      <h2>{title}</h2>
      <p className="muted">{means}</p>
      <div className="person-secret-actions">
        <Button variant="secondary" onClick={() => open('set')}>
          {set}
        </Button>
        <Button variant="link" isDanger onClick={() => open('remove')}>
          {remove.word}
        </Button>
        <span role="status">{isDone && texts.done}</span>
      </div>
      {dialog === 'set' && <SetSecret title={set} close={close} done={done} {...rest} />}
      {dialog === 'remove' && (
        <Confirm title={remove.word} action={remove.word} close={close} act={() => remove.act().then(done)}>
          {remove.means}
        </Confirm>
      )}
    </section>
  );
}

interface SetSecretProps extends Pick<SecretProps, 'field' | 'hint' | 'name' | 'send'> {
  readonly title: string;
  readonly close: () => void;
  readonly done: () => void;
}

function SetSecret({ title, field, hint, name, send, close, done }: SetSecretProps) {
  const form = useForm({ pin: '', password: '' }, async (values) => {
    await send(values[name]);
    done();
  });
  return (
    <FormDialog title={title} close={close} form={form} action={title}>
      <TextField
        form={form}
        name={name}
        label={field}
        hint={hint}
        type="password"
        autoComplete="new-password"
        isRequired
        autoFocus
      />
    </FormDialog>
  );
}
