import { Checkbox } from '@patternfly/react-core/dist/esm/components/Checkbox';
import { FormGroup, FormHelperText } from '@patternfly/react-core/dist/esm/components/Form';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { HelperText, HelperTextItem } from '@patternfly/react-core/dist/esm/components/HelperText';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { type ReactNode, useId } from 'react';
import type { FormState } from './useForm';

/** The fields of `V` whose value is of type `T`. */
type Names<V, T> = { [N in keyof V]: V[N] extends T ? N : never }[keyof V] & string;

interface FieldProps<V, T> {
  readonly form: FormState<V>;
  readonly name: Names<V, T>;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly isRequired: boolean | undefined;
  readonly children: ReactNode;
}

/** A label above, a hint or what is wrong below. */
function Frame({ id, label, hint, error, isRequired, children }: FrameProps) {
  return (
    <FormGroup label={label} fieldId={id} isRequired={isRequired ?? false}>
      {children}
      {(error ?? hint) && (
        <FormHelperText>
          <HelperText id={`${id}-help`} isLiveRegion={Boolean(error)}>
            <HelperTextItem variant={error ? 'error' : 'default'}>{error ?? hint}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}

function useField<V, T>({ form, name, label, hint, isRequired }: FieldProps<V, T>) {
  const id = useId();
  const error = form.errorOf(name);
  const described = error || hint ? { 'aria-describedby': `${id}-help` } : {};
  return {
    frame: { id, label, hint, error, isRequired },
    input: {
      id,
      name,
      isRequired: isRequired ?? false,
      validated: error ? ('error' as const) : ('default' as const),
      ...described,
    },
  };
}

interface TextFieldProps<V> extends FieldProps<V, string> {
  readonly type?:
    | 'text'
    | 'email'
    | 'tel'
    | 'password'
    | 'number'
    | 'date'
    | 'time'
    | 'datetime-local'
    | 'url';
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
}

export function TextField<V>({
  type = 'text',
  autoComplete = 'off',
  autoFocus = false,
  ...field
}: TextFieldProps<V>) {
  const { frame, input } = useField(field);
  const { form, name } = field;
  return (
    <Frame {...frame}>
      <TextInput
        {...input}
        type={type}
        autoComplete={autoComplete}
        // A dialog begins with its first field.
        autoFocus={autoFocus}
        value={form.values[name] as string}
        onChange={(_, value) => form.set(name, value as never)}
      />
    </Frame>
  );
}

interface ChoiceFieldProps<V> extends FieldProps<V, string> {
  /** The words by value, in their order. */
  readonly options: readonly (readonly [value: string, word: string])[];
  /** What stands for no value, where that is allowed. */
  readonly none?: string;
}

export function ChoiceField<V>({ options, none, ...field }: ChoiceFieldProps<V>) {
  const { frame, input } = useField(field);
  const { form, name } = field;
  return (
    <Frame {...frame}>
      <FormSelect
        {...input}
        value={form.values[name] as string}
        onChange={(_, value) => form.set(name, value as never)}
      >
        {none !== undefined && <FormSelectOption value="" label={none} />}
        {options.map(([value, word]) => (
          <FormSelectOption key={value} value={value} label={word} />
        ))}
      </FormSelect>
    </Frame>
  );
}

export function CheckField<V>({ form, name, label, hint }: FieldProps<V, boolean>) {
  const id = useId();
  return (
    <Checkbox
      id={id}
      label={label}
      {...(hint ? { description: hint } : {})}
      isChecked={form.values[name] as boolean}
      onChange={(_, checked) => form.set(name, checked as never)}
    />
  );
}
