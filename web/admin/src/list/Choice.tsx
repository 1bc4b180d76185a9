import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';

interface ChoiceProps {
  readonly label: string;
  /** What it says when nothing is chosen. */
  readonly any: string;
  readonly value: string | undefined;
  /** The words by value. */
  readonly options: Readonly<Record<string, string>>;
  readonly choose: (value: string) => void;
}

/** A filter with a few values. */
export function Choice({ label, any, value, options, choose }: ChoiceProps) {
  return (
    <FormSelect aria-label={label} value={value ?? ''} onChange={(_, chosen) => choose(chosen)}>
      <FormSelectOption value="" label={any} />
      {Object.entries(options).map(([each, word]) => (
        <FormSelectOption key={each} value={each} label={word} />
      ))}
    </FormSelect>
  );
}
