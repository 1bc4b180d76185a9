import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Grant } from '../api/types';
import { Confirm } from '../form/Confirm';
import { useTexts } from '../texts';
import { usePlaceTexts } from './texts';

/** Takes away what was allowed. */
export function RemoveGrant({ grant }: { readonly grant: Grant }) {
  const { grants: texts } = usePlaceTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const [isAsking, ask] = useState(false);
  return (
    <>
      <Button variant="link" isDanger onClick={() => ask(true)}>
        {common.remove}
      </Button>
      {isAsking && (
        <Confirm
          title={texts.removeTitle}
          action={common.remove}
          close={() => ask(false)}
          act={async () => {
            await del('/api/v1/grants/{id}', { path: { id: grant.id } });
            await refresh('/api/v1/grants');
          }}
        >
          {texts.removeMeans}
        </Confirm>
      )}
    </>
  );
}
