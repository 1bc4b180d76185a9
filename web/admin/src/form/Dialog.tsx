import './form.css';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Form } from '@patternfly/react-core/dist/esm/components/Form';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Failure } from '../shell/Failure';
import { useTexts } from '../texts';
import type { FormState } from './useForm';

interface DialogProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Something in front of the page. Escape closes it, and the focus goes back where it was. */
export function Dialog({ title, close, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) {
      dialog.current?.showModal();
    }
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={close}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

interface FormDialogProps<V> extends DialogProps {
  readonly form: FormState<V>;
  /** The word on the button that sends. */
  readonly action: string;
  readonly isDanger?: boolean;
}

/** A form in front of the page. It stays until the server has taken what it says. */
export function FormDialog<V>({ title, close, form, action, isDanger, children }: FormDialogProps<V>) {
  return (
    <Dialog title={title} close={close}>
      <Form onSubmit={form.submit} noValidate>
        {form.failure && <Failure of={form.failure} />}
        {children}
        <Buttons busy={form.busy} close={close} action={action} isDanger={isDanger} />
      </Form>
    </Dialog>
  );
}

interface ButtonsProps {
  readonly busy: boolean;
  readonly close: () => void;
  readonly action: string;
  readonly isDanger?: boolean | undefined;
}

function Buttons({ busy, close, action, isDanger }: ButtonsProps) {
  const texts = useTexts();
  return (
    <div className="dialog-buttons">
      <Button variant="link" onClick={close}>
        {texts.common.cancel}
      </Button>
      <Button type="submit" variant={isDanger ? 'danger' : 'primary'} isLoading={busy} isDisabled={busy}>
        {action}
      </Button>
    </div>
  );
}
