import { Spinner } from '@patternfly/react-core/dist/esm/components/Spinner';
import { useTexts } from '../texts';

/** Something is on its way. */
export function Loading() {
  const texts = useTexts();
  return (
    <div className="loading">
      <Spinner aria-label={texts.loading} />
    </div>
  );
}
