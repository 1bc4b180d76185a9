import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { put } from '../api/client';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { usePinLength } from '../people/usePinLength';
import { useMeTexts } from './texts';

/** Chooses the own PIN. Whether there is one already is told to nobody, so the form leaves it open. */
export function OwnPin() {
  const { pin: texts, saved } = useMeTexts();
  const [isChoosing, choose] = useState(false);
  const [isDone, setDone] = useState(false);
  return (
    <section className="panel">
      <h2>{texts.title}</h2>
      <p className="muted">{texts.means}</p>
      <div className="profile-end">
        <Button variant="secondary" onClick={() => choose(true)}>
          {texts.change}
        </Button>
        <span role="status">{isDone && saved}</span>
      </div>
      {isChoosing && <ChoosePin close={() => choose(false)} done={() => setDone(true)} />}
    </section>
  );
}

interface ChoosePinProps {
  readonly close: () => void;
  readonly done: () => void;
}

function ChoosePin({ close, done }: ChoosePinProps) {
  const { pin: texts } = useMeTexts();
  const length = usePinLength();
  const form = useForm({ current: '', pin: '' }, async ({ current, pin }) => {
    await put('/api/v1/auth/pin', { body: { pin, ...(current ? { current } : {}) } });
    done();
    close();
  });
  return (
    <FormDialog title={texts.change} close={close} form={form} action={texts.change}>
      <TextField
        form={form}
        name="current"
        label={texts.current}
        hint={texts.currentHint}
        type="password"
        autoFocus
      />
      <TextField
        form={form}
        name="pin"
        label={texts.next}
        hint={texts.hint(length)}
        type="password"
        autoComplete="new-password"
        isRequired
      />
    </FormDialog>
  );
}
