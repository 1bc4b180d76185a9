import { FormDialog } from './Dialog';
import { useForm } from './useForm';

interface ConfirmProps {
  readonly title: string;
  /** What follows from it. */
  readonly children: string;
  readonly action: string;
  readonly act: () => Promise<unknown>;
  readonly close: () => void;
}

/** Asks before something that hurts. It closes when it is done, and says so when it could not be. */
export function Confirm({ title, children, action, act, close }: ConfirmProps) {
  const form = useForm({}, async () => {
    await act();
    close();
  });
  return (
    <FormDialog title={title} close={close} form={form} action={action} isDanger>
      <p>{children}</p>
    </FormDialog>
  );
}
