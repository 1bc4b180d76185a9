import { CheckField, ChoiceField, TextField } from '../form/fields';
import type { FormState } from '../form/useForm';
import type { PersonValues } from './personValues';
import { usePeopleTexts } from './texts';

/** What can be said of a person. */
export function PersonFields<V extends PersonValues>({ form }: { readonly form: FormState<V> }) {
  const texts = usePeopleTexts();
  const { fields } = texts;
  // The fields are those of a person, whatever else the form holds.
  const of = form as unknown as FormState<PersonValues>;
  const isVisitor = of.values.type === 'VISITOR';
  return (
    <>
      <TextField form={of} name="name" label={fields.name} isRequired autoFocus />
      <div className="side-by-side">
        <TextField form={of} name="employeeId" label={fields.employeeId} hint={fields.employeeIdHint} />
        <TextField form={of} name="username" label={fields.username} hint={fields.usernameHint} />
        <TextField form={of} name="email" label={fields.email} type="email" />
        <TextField form={of} name="phone" label={fields.phone} type="tel" />
        <TextField form={of} name="department" label={fields.department} />
        <ChoiceField
          form={of}
          name="language"
          label={fields.language}
          none="–"
          options={Object.entries(texts.languages)}
        />
        <ChoiceField form={of} name="type" label={fields.type} options={Object.entries(texts.types)} />
        <TextField
          form={of}
          name="itemAllowance"
          label={fields.itemAllowance}
          hint={fields.itemAllowanceHint}
          type="number"
        />
        <TextField form={of} name="validFrom" label={fields.validFrom} type="datetime-local" />
        <TextField form={of} name="validUntil" label={fields.validUntil} type="datetime-local" />
        {isVisitor && <TextField form={of} name="visitFrom" label={fields.visitFrom} type="datetime-local" />}
        {isVisitor && (
          <TextField form={of} name="visitUntil" label={fields.visitUntil} type="datetime-local" />
        )}
      </div>
      <CheckField form={of} name="active" label={fields.active} />
    </>
  );
}
