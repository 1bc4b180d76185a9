import { Checkbox } from '@patternfly/react-core/dist/esm/components/Checkbox';
import { FormGroup } from '@patternfly/react-core/dist/esm/components/Form';
import { useId } from 'react';
import { State } from '../shell/State';

interface TicksProps {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly options: readonly (readonly [value: string, word: string])[];
  readonly ticked: readonly string[];
  readonly tick: (values: readonly string[]) => void;
}

/** Some of a few. */
export function Ticks({ label, hint, error, options, ticked, tick }: TicksProps) {
  const id = useId();
  return (
    <FormGroup role="group" fieldId={id} label={label}>
      {hint && <p className="muted">{hint}</p>}
      <div className="ticks">
        {options.map(([value, word]) => (
          <Checkbox
            key={value}
            id={`${id}-${value}`}
            label={word}
            isChecked={ticked.includes(value)}
            onChange={(_, isOn) => tick(isOn ? [...ticked, value] : ticked.filter((each) => each !== value))}
          />
        ))}
      </div>
      {error && <State tone="bad">{error}</State>}
    </FormGroup>
  );
}
