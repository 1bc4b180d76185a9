import { FormGroup } from '@patternfly/react-core/dist/esm/components/Form';
import { Radio } from '@patternfly/react-core/dist/esm/components/Radio';
import { useId, useState } from 'react';
import { useAnswer } from '../api/queries';
import { Search } from '../list/Search';
import { State } from '../shell/State';
import { useTexts } from '../texts';

/** So many are shown at once; who looks for another types more of it. */
const SHOWN = 6;

interface Found {
  readonly id: string;
  readonly name: string;
  /** What tells it apart from others of that name. */
  readonly more: string | null;
}

interface PickerProps {
  readonly label: string;
  readonly found: readonly Found[] | undefined;
  readonly q: string;
  readonly search: (q: string) => void;
  readonly chosen: string;
  readonly choose: (id: string) => void;
  /** What is wrong with the choice, in the words of the service. */
  readonly error?: string | undefined;
}

/** Chooses one out of many: type a part of it, then take it. */
function Picker({ label, found, q, search, chosen, choose, error }: PickerProps) {
  const texts = useTexts();
  const id = useId();
  return (
    <FormGroup role="radiogroup" fieldId={id} label={label}>
      <Search label={texts.common.search} value={q} search={search} />
      <div className="picker">
        {found?.length === 0 && <p className="muted">{texts.common.nothingFound}</p>}
        {found?.map((each) => (
          <Radio
            key={each.id}
            id={`${id}-${each.id}`}
            name={id}
            label={each.name}
            {...(each.more ? { description: each.more } : {})}
            isChecked={each.id === chosen}
            onChange={() => choose(each.id)}
          />
        ))}
      </div>
      {error && <State tone="bad">{error}</State>}
    </FormGroup>
  );
}

interface OneOfProps {
  readonly label: string;
  readonly chosen: string;
  readonly choose: (id: string) => void;
  /** What is wrong with the choice, in the words of the service. */
  readonly error?: string | undefined;
}

export function PersonPicker(props: OneOfProps) {
  const [q, search] = useState('');
  const people = useAnswer('/api/v1/users', { query: { q, limit: SHOWN, active: 'true', sort: 'name' } });
  const found = people.data?.items.map(({ id, name, employeeId }) => ({ id, name, more: employeeId }));
  return <Picker {...props} found={found} q={q} search={search} />;
}

interface DevicePickerProps extends OneOfProps {
  /** Whether also those that are in a bay or with somebody. */
  readonly isAny?: boolean;
}

/** Devices that are nowhere, nor with anybody; or any. */
export function DevicePicker({ isAny = false, ...props }: DevicePickerProps) {
  const [q, search] = useState('');
  const state = isAny ? '' : 'STORED';
  const devices = useAnswer('/api/v1/devices', { query: { q, limit: 50, state, sort: 'assetTag' } });
  const found = devices.data?.items
    .filter(({ bay, holder }) => isAny || (!bay && !holder))
    .slice(0, SHOWN)
    .map(({ id, name, assetTag }) => ({ id, name: assetTag, more: name === assetTag ? null : name }));
  return <Picker {...props} found={found} q={q} search={search} />;
}
