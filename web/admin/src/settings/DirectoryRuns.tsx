import { useAnswer } from '../api/queries';
import type { DirectorySync } from '../api/types';
import { RunReport } from './RunReport';

const LOOK_EVERY_MS = 2_000;
const SHOWN = 3;

/** How the last runs went. */
export function DirectoryRuns({ sync }: { readonly sync: DirectorySync }) {
  const runs = useAnswer(
    '/api/v1/directory-syncs/{id}/runs',
    { path: { id: sync.id }, query: { limit: SHOWN } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  return (
    <ul className="lines">
      {runs.data?.items.map((run) => (
        <RunReport key={run.id} run={run} />
      ))}
    </ul>
  );
}
