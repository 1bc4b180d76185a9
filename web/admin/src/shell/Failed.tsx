import { ProblemError } from '@smart-locker/shared';
import { Failure } from './Failure';
import { NotFound } from './NotFound';

interface FailedProps {
  readonly query: { readonly error: Error | null; readonly refetch: () => unknown };
}

/** Why a page has nothing to show: there is no such thing, or it could not be asked for. */
export function Failed({ query: { error, refetch } }: FailedProps) {
  if (error instanceof ProblemError && [400, 404].includes(error.problem.status)) {
    return <NotFound />;
  }
  return error && <Failure of={error} again={() => void refetch()} />;
}
