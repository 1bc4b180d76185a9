import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { usePages } from '../api/queries';
import type { Device, HistoryEntry } from '../api/types';
import { Empty } from '../list/Empty';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import type { Tone } from '../shell/State';
import { Timeline } from '../shell/Timeline';
import { PersonName } from '../shell/usePerson';
import { BayName } from './BayName';
import { useDeviceTexts } from './texts';

const AT_ONCE = 30;
const LOOK_EVERY_MS = 10_000;

const TONES: Readonly<Record<string, Tone>> = {
  TAKEN: 'wait',
  RETURNED: 'good',
  HANDED_OVER: 'wait',
  WRITTEN_OFF: 'bad',
  LOST: 'bad',
  FAULT_REPORTED: 'warn',
  CONFLICT_OPENED: 'warn',
  OUT_OF_SERVICE: 'warn',
  FAULT_RESOLVED: 'good',
  CONFLICT_RESOLVED: 'good',
  FOUND: 'good',
};

interface DeviceHistoryProps {
  readonly device: Device;
  readonly zone: string | undefined;
}

/** All that became of a device, the newest first. */
export function DeviceHistory({ device, zone }: DeviceHistoryProps) {
  const texts = useDeviceTexts();
  const history = usePages(
    '/api/v1/devices/{id}/history',
    { path: { id: device.id }, query: { limit: AT_ONCE } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  if (!history.rows) {
    return history.isError ? (
      <Failure of={history.error} again={() => void history.refetch()} />
    ) : (
      <Loading />
    );
  }
  if (history.rows.length === 0) {
    return <Empty title={texts.noHistory} advice={texts.noHistoryAdvice} />;
  }
  return (
    <>
      <Timeline
        zone={zone}
        items={history.rows.map((entry) => ({
          id: entry.id,
          at: entry.at,
          tone: TONES[entry.what] ?? 'plain',
          what: <What entry={entry} />,
          more: entry.evidence && texts.evidence[entry.evidence],
        }))}
      />
      {history.hasNextPage && (
        <Button
          variant="secondary"
          onClick={() => void history.fetchNextPage()}
          isLoading={history.isFetchingNextPage}
        >
          {texts.older}
        </Button>
      )}
    </>
  );
}

function What({ entry: { what, person, recordedBy, bay, detail } }: { readonly entry: HistoryEntry }) {
  const texts = useDeviceTexts();
  const by = person ?? recordedBy;
  return (
    <>
      <strong>{texts.what[what] ?? what}</strong>
      {by && (
        <>
          {' · '}
          <PersonName id={by} />
        </>
      )}
      {bay && (
        <>
          {' · '}
          <BayName id={bay} />
        </>
      )}
      {detail && ` · ${detail}`}
    </>
  );
}
