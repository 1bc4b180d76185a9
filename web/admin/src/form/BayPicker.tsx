import { FormGroup } from '@patternfly/react-core/dist/esm/components/Form';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { useId, useState } from 'react';
import { useAnswer } from '../api/queries';
import { useTexts } from '../texts';

interface BayPickerProps {
  /** Only cabinets at this location, if it is known. */
  readonly location: string | null;
  readonly chosen: string;
  readonly choose: (bay: string) => void;
}

/** Chooses a bay: its cabinet first, then its number. */
export function BayPicker({ location, chosen, choose }: BayPickerProps) {
  const texts = useTexts();
  const id = useId();
  const [locker, chooseLocker] = useState('');
  const lockers = useAnswer('/api/v1/lockers', {
    query: { location: location ?? '', limit: 200, sort: 'name' },
  });
  const bays = useAnswer(
    '/api/v1/bays',
    { query: { locker, limit: 200, sort: 'number' } },
    { enabled: Boolean(locker) },
  );
  return (
    <div className="side-by-side">
      <FormGroup label={texts.cabinets.title} fieldId={`${id}-locker`}>
        <FormSelect
          id={`${id}-locker`}
          value={locker}
          onChange={(_, value) => {
            chooseLocker(value);
            choose('');
          }}
        >
          <FormSelectOption value="" label="–" />
          {lockers.data?.items.map((each) => (
            <FormSelectOption key={each.id} value={each.id} label={each.name} />
          ))}
        </FormSelect>
      </FormGroup>
      <FormGroup label={texts.bay.word} fieldId={`${id}-bay`}>
        <FormSelect
          id={`${id}-bay`}
          value={chosen}
          onChange={(_, value) => choose(value)}
          isDisabled={!locker}
        >
          <FormSelectOption value="" label="–" />
          {bays.data?.items.map((each) => (
            <FormSelectOption key={each.id} value={each.id} label={String(each.number)} />
          ))}
        </FormSelect>
      </FormGroup>
    </div>
  );
}
