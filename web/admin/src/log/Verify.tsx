import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useAnswer } from '../api/queries';
import { Failure } from '../shell/Failure';
import { useTexts } from '../texts';

/** Walks along the whole chain, and says whether it holds. */
export function Verify() {
  const { log, locale } = useTexts();
  const verification = useAnswer('/api/v1/logs/verify', {}, { enabled: false });
  const found = verification.isFetching ? undefined : verification.data;
  return (
    <div className="verify">
      <Button
        variant="secondary"
        isLoading={verification.isFetching}
        isDisabled={verification.isFetching}
        onClick={() => void verification.refetch()}
      >
        {log.verify}
      </Button>
      {verification.isError && <Failure of={verification.error} />}
      {found && (
        <Alert
          isInline
          isPlain
          role="status"
          variant={found.holds ? 'success' : 'danger'}
          title={
            found.mismatch
              ? log.broken(found.mismatch.position, log.reasons[found.mismatch.reason ?? ''] ?? '')
              : log.holds(found.entries.toLocaleString(locale))
          }
        />
      )}
    </div>
  );
}
