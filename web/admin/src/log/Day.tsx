import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { dayOf, momentOf } from './moments';

interface DayProps {
  readonly label: string;
  /** A moment; the day it is on is shown. */
  readonly value: string | undefined;
  /** Whether the end of the day is meant. */
  readonly isEnd?: boolean;
  readonly choose: (moment: string) => void;
}

/** A day, as people at this computer count them. */
export function Day({ label, value, isEnd = false, choose }: DayProps) {
  return (
    <TextInput
      type="date"
      aria-label={label}
      title={label}
      value={value ? dayOf(value) : ''}
      onChange={(_, day) => choose(day ? momentOf(day, isEnd) : '')}
    />
  );
}
