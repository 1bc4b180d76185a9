import { Checkbox } from '@patternfly/react-core/dist/esm/components/Checkbox';
import { FormGroup } from '@patternfly/react-core/dist/esm/components/Form';
import { useId } from 'react';
import { useAnswer } from '../api/queries';
import { State } from '../shell/State';
import { useKioskTexts } from './texts';

interface LockerTicksProps {
  readonly location: string;
  /** The kiosk whose lockers they may be already. */
  readonly kiosk?: string;
  readonly error: string | undefined;
  readonly ticked: readonly string[];
  readonly tick: (lockers: readonly string[]) => void;
}

/** The lockers at a location that can be wired to a kiosk: each is wired to one at most. */
export function LockerTicks({ location, kiosk, error, ticked, tick }: LockerTicksProps) {
  const { fields } = useKioskTexts();
  const id = useId();
  const lockers = useAnswer(
    '/api/v1/lockers',
    { query: { location, limit: 200, sort: 'name' } },
    { enabled: Boolean(location) },
  );
  const free = lockers.data?.items.filter((each) => !each.kiosk || each.kiosk === kiosk) ?? [];
  return (
    <FormGroup role="group" fieldId={id} label={fields.lockers}>
      {lockers.data && free.length === 0 && <p className="muted">{fields.noLockers}</p>}
      {free.map((locker) => (
        <Checkbox
          key={locker.id}
          id={`${id}-${locker.id}`}
          label={`${locker.name} (${locker.serial})`}
          isChecked={ticked.includes(locker.id)}
          onChange={(_, isOn) =>
            tick(isOn ? [...ticked, locker.id] : ticked.filter((each) => each !== locker.id))
          }
        />
      ))}
      {error && <State tone="bad">{error}</State>}
    </FormGroup>
  );
}
