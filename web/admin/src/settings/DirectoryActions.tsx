import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del, patch, post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { DirectorySync } from '../api/types';
import { EditAndRemove } from '../form/EditAndRemove';
import { useAction } from '../form/useAction';
import { Failure } from '../shell/Failure';
import { DirectoryDialog } from './DirectoryDialog';
import { GroupRulesDialog } from './GroupRulesDialog';
import { useSettingTexts } from './texts';

/** What can be done with a directory. */
export function DirectoryActions({ sync }: { readonly sync: DirectorySync }) {
  const { directories: texts } = useSettingTexts();
  const refresh = useRefresh();
  const [dialog, open] = useState<'rules'>();
  const close = () => open(undefined);
  const { id, enabled, version } = sync;
  const path = { id };
  const done = () => refresh('/api/v1/directory-syncs');
  const run = (dryRun: boolean) =>
    post('/api/v1/directory-syncs/{id}/runs', { path, query: { dryRun } }).then(done);
  const trying = useAction(() => run(true));
  const running = useAction(() => run(false));
  const turning = useAction(() =>
    patch('/api/v1/directory-syncs/{id}', { path, version, body: { enabled: !enabled } }).then(done),
  );
  const failure = trying.failure ?? running.failure ?? turning.failure;
  return (
    <>
      <div className="setting-actions">
        <Button variant="secondary" onClick={trying.run} isLoading={trying.busy}>
          {texts.tryRun}
        </Button>
        <Button variant="secondary" onClick={running.run} isLoading={running.busy}>
          {texts.run}
        </Button>
        <Button variant="link" onClick={turning.run} isLoading={turning.busy}>
          {enabled ? texts.disable : texts.enable}
        </Button>
        <Button variant="link" onClick={() => open('rules')}>
          {texts.rules}
        </Button>
        <EditAndRemove
          edit={(close) => <DirectoryDialog sync={sync} close={close} />}
          title={texts.removeTitle(sync.name)}
          means={texts.removeMeans}
          remove={() => del('/api/v1/directory-syncs/{id}', { path }).then(done)}
        />
      </div>
      {failure && <Failure of={failure} />}
      {dialog === 'rules' && <GroupRulesDialog sync={sync} close={close} />}
    </>
  );
}
