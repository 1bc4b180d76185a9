import { SearchInput } from '@patternfly/react-core/dist/esm/components/SearchInput';
import { useEffect, useState } from 'react';

const PAUSE_MS = 250;

interface SearchProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly search: (text: string) => void;
}

/** A search field. What is typed is asked for when the typing pauses. */
export function Search({ label, value = '', search }: SearchProps) {
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  if (value !== asked) {
    // The address changed by itself: back, or a link.
    setAsked(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setAsked(typed);
      search(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, search]);
  return (
    <SearchInput
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(_, text) => setTyped(text)}
      onClear={() => setTyped('')}
    />
  );
}
