import { FormGroup } from '@patternfly/react-core/dist/esm/components/Form';
import { Radio } from '@patternfly/react-core/dist/esm/components/Radio';
import { useId } from 'react';
import { post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Conflict } from '../api/types';
import { BayPicker } from '../form/BayPicker';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { DevicePicker } from '../form/Picker';
import { useForm } from '../form/useForm';
import { useInboxTexts } from './texts';

interface ResolveProps {
  readonly conflict: Conflict;
  readonly close: () => void;
}

type Choice = Conflict['choices'][number];

/** Says what it was: one of the ways that this kind of contradiction can be resolved in. */
export function Resolve({ conflict, close }: ResolveProps) {
  const texts = useInboxTexts();
  const refresh = useRefresh();
  const id = useId();
  const initial = { choice: conflict.choices[0] as Choice, bay: '', device: '', note: '' };
  const form = useForm(initial, async ({ choice, bay, device, note }) => {
    const body = {
      choice,
      ...(choice === 'DEVICE_ELSEWHERE' ? { bay } : {}),
      ...(choice === 'WAS_DEVICE' ? { device } : {}),
      ...(note ? { note } : {}),
    };
    await post('/api/v1/conflicts/{id}/resolve', { path: { id: conflict.id }, body });
    await refresh('/api/v1/conflicts', '/api/v1/devices', '/api/v1/custody', '/api/v1/lockers');
    close();
  });
  const { choice, bay, device } = form.values;
  return (
    <FormDialog title={texts.decide} close={close} form={form} action={texts.decide}>
      <p>{texts.kinds[conflict.kind] ?? conflict.kind}</p>
      <FormGroup role="radiogroup" fieldId={id} label={texts.decide}>
        {conflict.choices.map((each) => (
          <Radio
            key={each}
            id={`${id}-${each}`}
            name={id}
            label={texts.choices[each] ?? each}
            isChecked={choice === each}
            onChange={() => form.set('choice', each)}
          />
        ))}
      </FormGroup>
      {choice === 'DEVICE_ELSEWHERE' && (
        <BayPicker location={conflict.location} chosen={bay} choose={(chosen) => form.set('bay', chosen)} />
      )}
      {choice === 'WAS_DEVICE' && (
        <DevicePicker
          isAny
          label={texts.whichDevice}
          chosen={device}
          choose={(chosen) => form.set('device', chosen)}
        />
      )}
      <TextField form={form} name="note" label={texts.note} hint={texts.noteHint} />
    </FormDialog>
  );
}
