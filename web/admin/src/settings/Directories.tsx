import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del, patch, post } from '../api/client';
import type { IdentityTells } from '../api/paths';
import { useAnswer, useRefresh } from '../api/queries';
import { Confirm } from '../form/Confirm';
import { useAction } from '../form/useAction';
import { Empty } from '../list/Empty';
import { Failed } from '../shell/Failed';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { When } from '../shell/When';
import { useTexts } from '../texts';
import { DirectoryDialog } from './DirectoryDialog';
import { useSettingTexts } from './texts';

type Sync = IdentityTells<'DirectorySync'>;

const LOOK_EVERY_MS = 2_000;
const SHOWN = 3;
const TONES = { RUNNING: 'wait', DONE: 'good', STOPPED: 'warn', FAILED: 'bad', INTERRUPTED: 'warn' } as const;

/** The directories that people come from. */
export function Directories() {
  const { directories: texts } = useSettingTexts();
  const may = useMay();
  const [isAdding, add] = useState(false);
  const syncs = useAnswer('/api/v1/directory-syncs', {});
  return (
    <div className="settings">
      {syncs.isError && <Failed query={syncs} />}
      {syncs.isLoading && <Loading />}
      {syncs.data?.items.length === 0 && <Empty title={texts.empty} advice={texts.emptyAdvice} />}
      {syncs.data?.items.map((sync) => (
        <SyncPanel key={sync.id} sync={sync} />
      ))}
      {may('organizations:write') && (
        <div>
          <Button onClick={() => add(true)}>{texts.add}</Button>
          <p className="muted below">{texts.onlyAll}</p>
        </div>
      )}
      {isAdding && <DirectoryDialog close={() => add(false)} />}
    </div>
  );
}

function SyncPanel({ sync }: { readonly sync: Sync }) {
  const { directories: texts } = useSettingTexts();
  const may = useMay();
  return (
    <section className="panel">
      <div className="heading">
        <h2 className="section-title">{sync.name}</h2>
        <State tone={sync.enabled ? 'good' : 'plain'}>{sync.enabled ? texts.enabled : texts.disabled}</State>
      </div>
      <p>
        <code>{sync.url}</code>
      </p>
      <p className="muted">{sync.userBase}</p>
      {may('organizations:write') && <Actions sync={sync} />}
      <Runs sync={sync} />
    </section>
  );
}

function Actions({ sync }: { readonly sync: Sync }) {
  const { directories: texts } = useSettingTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const [isAsking, ask] = useState(false);
  const path = { id: sync.id };
  const done = () => refresh('/api/v1/directory-syncs');
  const run = (dryRun: boolean) =>
    post('/api/v1/directory-syncs/{id}/runs', { path, query: { dryRun } }).then(done);
  const trying = useAction(() => run(true));
  const running = useAction(() => run(false));
  const turning = useAction(() =>
    patch('/api/v1/directory-syncs/{id}', {
      path,
      version: sync.version,
      body: { enabled: !sync.enabled },
    }).then(done),
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
          {sync.enabled ? texts.disable : texts.enable}
        </Button>
        <Button variant="link" isDanger onClick={() => ask(true)}>
          {common.remove}
        </Button>
      </div>
      {failure && <Failure of={failure} />}
      {isAsking && (
        <Confirm
          title={texts.removeTitle(sync.name)}
          action={common.remove}
          close={() => ask(false)}
          act={() => del('/api/v1/directory-syncs/{id}', { path }).then(done)}
        >
          {texts.removeMeans}
        </Confirm>
      )}
    </>
  );
}

/** How the last runs went. */
function Runs({ sync }: { readonly sync: Sync }) {
  const { directories: texts } = useSettingTexts();
  const runs = useAnswer(
    '/api/v1/directory-syncs/{id}/runs',
    { path: { id: sync.id }, query: { limit: SHOWN } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  return (
    <ul className="lines">
      {runs.data?.items.map((run) => (
        <li key={run.id}>
          <State tone={TONES[run.state]}>{texts.states[run.state]}</State>
          {run.dryRun && <span className="muted">{texts.dry}</span>}
          <When at={run.startedAt} />
          <span>{texts.counts(run.added, run.changed, run.deactivated, run.failed)}</span>
          {run.detail && <span className="muted">{run.detail}</span>}
          {run.state === 'RUNNING' && <progress aria-label={texts.states.RUNNING} />}
        </li>
      ))}
    </ul>
  );
}
