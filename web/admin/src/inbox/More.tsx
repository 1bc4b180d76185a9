import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import type { ReactNode } from 'react';
import { useDeviceTexts } from '../devices/texts';
import type { Reading } from '../list/Rows';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';

interface MoreProps<T> {
  readonly reading: Reading<T>;
  readonly empty: ReactNode;
  readonly children: (rows: readonly T[]) => ReactNode;
}

/** A list of things that are larger than a row: read on by a button. */
export function More<T>({ reading, empty, children }: MoreProps<T>) {
  const texts = useDeviceTexts();
  const { rows, error, hasNextPage, isFetchingNextPage } = reading;
  if (!rows) {
    return error ? <Failure of={error} again={() => void reading.refetch()} /> : <Loading />;
  }
  return (
    <>
      {error && <Failure of={error} again={() => void reading.refetch()} />}
      {rows.length === 0 ? empty : children(rows)}
      {hasNextPage && (
        <Button
          variant="secondary"
          onClick={() => void reading.fetchNextPage()}
          isLoading={isFetchingNextPage}
        >
          {texts.older}
        </Button>
      )}
    </>
  );
}
