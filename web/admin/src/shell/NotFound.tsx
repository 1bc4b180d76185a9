import { EmptyState, EmptyStateBody } from '@patternfly/react-core/dist/esm/components/EmptyState';
import { useTexts } from '../texts';

/** An address that is no page. */
export function NotFound() {
  const texts = useTexts();
  return (
    <EmptyState titleText={texts.notFound.title} headingLevel="h1">
      <EmptyStateBody>{texts.notFound.advice}</EmptyStateBody>
    </EmptyState>
  );
}
