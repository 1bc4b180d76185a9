import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { addressOf } from '../api/client';
import { useAction } from '../form/useAction';
import { download } from '../shell/download';
import { Failure } from '../shell/Failure';
import { useTexts } from '../texts';

/** Hands out the log, as far as the filter leaves it, as a file for spreadsheets. */
export function Export({ filters }: { readonly filters: Readonly<Record<string, string | undefined>> }) {
  const texts = useTexts();
  const exporting = useAction(() =>
    download(addressOf('/api/v1/logs/export', { query: { ...filters, format: 'csv' } }), 'log.csv'),
  );
  return (
    <>
      <Button
        variant="secondary"
        onClick={exporting.run}
        isLoading={exporting.busy}
        isDisabled={exporting.busy}
      >
        {texts.common.export}
      </Button>
      {exporting.failure && <Failure of={exporting.failure} />}
    </>
  );
}
