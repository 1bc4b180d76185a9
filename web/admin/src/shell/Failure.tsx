import { Alert, AlertActionLink } from '@patternfly/react-core/dist/esm/components/Alert';
import { ProblemError } from '@smart-locker/shared';
import { useTexts } from '../texts';

interface FailureProps {
  readonly of: Error;
  readonly again?: () => void;
}

/** A failure in its place, in the words of the problem; who does not see it hears it. */
export function Failure({ of, again }: FailureProps) {
  const texts = useTexts();
  const unreachable = !(of instanceof ProblemError) || of.problem.status === 0;
  return (
    <Alert
      variant="danger"
      isInline
      role="alert"
      title={texts.failure.title}
      actionLinks={again && <AlertActionLink onClick={again}>{texts.failure.again}</AlertActionLink>}
    >
      {unreachable ? texts.failure.unreachable : of.message}
    </Alert>
  );
}
