import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useEffect, useState } from 'react';
import type { LogFilter } from '../api/client';
import { useTexts } from '../texts';

const PAUSE_MS = 300;

interface LogFilterBarProps {
  readonly filter: LogFilter;
  readonly choose: (filter: LogFilter) => void;
}

/** Narrows the log. What is typed is asked for when the typing pauses. */
export function LogFilterBar({ filter, choose }: LogFilterBarProps) {
  const texts = useTexts();
  const [typed, setTyped] = useState(filter.q ?? '');
  useEffect(() => {
    if (typed === (filter.q ?? '')) {
      return undefined;
    }
    const timer = setTimeout(() => choose({ ...filter, q: typed }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, filter, choose]);
  return (
    <search className="filters">
      <TextInput
        aria-label={texts.log.type}
        placeholder={texts.log.type}
        value={typed}
        onChange={(_, value) => setTyped(value)}
      />
      <FormSelect
        aria-label={texts.log.result}
        value={filter.result ?? ''}
        onChange={(_, result) => choose({ ...filter, result })}
      >
        <FormSelectOption value="" label={texts.log.anyResult} />
        {Object.entries(texts.log.results).map(([value, label]) => (
          <FormSelectOption key={value} value={value} label={label} />
        ))}
      </FormSelect>
      {filter.subject && (
        <Button variant="link" onClick={() => choose({ ...filter, subject: '' })}>
          {texts.log.subject} · {texts.log.everything}
        </Button>
      )}
    </search>
  );
}
