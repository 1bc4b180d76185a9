import { useAnswer } from '../api/queries';
import { useMay } from '../shell/useMe';

const LOOK_EVERY_MS = 60_000;
const ONE = { limit: 1 };

/** How much waits for somebody to decide; nothing of what the person may not see. */
export function useInbox() {
  const conflicts = useTotal('/api/v1/conflicts', 'OPEN', 'conflicts:read');
  const faults = useTotal('/api/v1/faults', 'OPEN', 'faults:read');
  const alarms = useTotal('/api/v1/alarms', 'STANDING', 'alarms:read');
  return { conflicts, faults, alarms };
}

function useTotal(
  list: '/api/v1/conflicts' | '/api/v1/faults' | '/api/v1/alarms',
  state: string,
  permission: string,
): number {
  const may = useMay();
  const answer = useAnswer(
    list,
    { query: { ...ONE, state } },
    { enabled: may(permission), refetchInterval: LOOK_EVERY_MS },
  );
  return answer.data?.total ?? 0;
}
