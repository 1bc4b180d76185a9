import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { Choice } from './Choice';

interface LocationChoiceProps {
  readonly value: string | undefined;
  readonly choose: (location: string) => void;
}

/** Narrows a list to one location. Whoever sees one alone has nothing to choose. */
export function LocationChoice({ value, choose }: LocationChoiceProps) {
  const { common } = useTexts();
  const { items } = usePlaces();
  if (items.length < 2 && !value) {
    return null;
  }
  return (
    <Choice
      label={common.location}
      any={common.everywhere}
      value={value}
      options={Object.fromEntries(items.map(({ id, name }) => [id, name]))}
      choose={choose}
    />
  );
}
