import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import type { ReactNode } from 'react';
import { useTexts } from '../texts';
import { Empty } from './Empty';
import type { Choose, Filters } from './useFilters';

interface NothingProps<F extends string> {
  readonly filters: Filters<F>;
  readonly choose: Choose<F>;
  /** What is said where there is nothing at all. */
  readonly title: string;
  readonly advice: string;
  readonly children?: ReactNode;
}

/** A list without rows: because nothing is there yet, or because the filters leave nothing of it. */
export function Nothing<F extends string>({ filters, choose, title, advice, children }: NothingProps<F>) {
  const { common } = useTexts();
  const narrowing = Object.keys(filters) as F[];
  if (narrowing.length === 0) {
    return (
      <Empty title={title} advice={advice}>
        {children}
      </Empty>
    );
  }
  const none = Object.fromEntries(narrowing.map((field) => [field, ''])) as Filters<F>;
  return (
    <Empty title={common.nothingFound} advice={common.loosen}>
      <Button variant="secondary" onClick={() => choose(none)}>
        {common.clearFilters}
      </Button>
    </Empty>
  );
}
