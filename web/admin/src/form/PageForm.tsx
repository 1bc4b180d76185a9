import './form.css';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Form } from '@patternfly/react-core/dist/esm/components/Form';
import type { ReactNode } from 'react';
import { Failure } from '../shell/Failure';
import type { FormState } from './useForm';

interface PageFormProps<V> {
  readonly form: FormState<V>;
  /** The word on the button that sends. */
  readonly action: string;
  readonly children: ReactNode;
  /** Said beside the button when it was sent. */
  readonly done?: string | undefined;
}

/** A form that is a page, or a part of one. */
export function PageForm<V>({ form, action, children, done }: PageFormProps<V>) {
  return (
    <Form className="page-form" onSubmit={form.submit} noValidate>
      {children}
      {form.failure && <Failure of={form.failure} />}
      <div className="page-form-end">
        <Button type="submit" isLoading={form.busy} isDisabled={form.busy}>
          {action}
        </Button>
        <span role="status">{done}</span>
      </div>
    </Form>
  );
}
