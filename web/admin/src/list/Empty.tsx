import {
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
} from '@patternfly/react-core/dist/esm/components/EmptyState';
import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  /** What to do first. */
  readonly advice: string;
  readonly children?: ReactNode;
}

/** Nothing is here, and what to do about it. */
export function Empty({ title, advice, children }: EmptyProps) {
  return (
    <EmptyState titleText={title} headingLevel="h2" variant="sm">
      <EmptyStateBody>{advice}</EmptyStateBody>
      {children && (
        <EmptyStateFooter>
          <EmptyStateActions>{children}</EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  );
}
