import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';

interface PlaceChoiceProps {
  readonly chosen: string;
  readonly choose: (location: string) => void;
}

/** Which location a page is about, where there is more than one. */
export function PlaceChoice({ chosen, choose }: PlaceChoiceProps) {
  const { common } = useTexts();
  const places = usePlaces();
  return (
    places.items.length > 1 && (
      <FormSelect aria-label={common.location} value={chosen} onChange={(_, location) => choose(location)}>
        {places.items.map(({ id, name }) => (
          <FormSelectOption key={id} value={id} label={name} />
        ))}
      </FormSelect>
    )
  );
}
