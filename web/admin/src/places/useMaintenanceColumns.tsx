import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Maintenance } from '../api/types';
import { BayName } from '../devices/BayName';
import { DeviceName } from '../devices/DeviceName';
import { useAction } from '../form/useAction';
import type { Column } from '../list/Rows';
import { Failure } from '../shell/Failure';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { PersonName } from '../shell/usePerson';
import { usePlaces } from '../shell/usePlaces';
import { When } from '../shell/When';
import { usePlaceTexts } from './texts';

const TONES = { PLANNED: 'wait', ACTIVE: 'warn', ENDED: 'plain' } as const;

export function useMaintenanceColumns(): readonly Column<Maintenance>[] {
  const { maintenance: texts } = usePlaceTexts();
  const may = useMay();
  const { items: places } = usePlaces();
  const mayWrite = may('maintenance:write');
  return useMemo(() => {
    const zoneOf = (location: string | null) => places.find(({ id }) => id === location)?.timeZone;
    return [
      { id: 'subject', head: texts.subject, cell: ({ subject }) => <Subject of={subject} /> },
      { id: 'reason', head: texts.reason, cell: ({ reason }) => <span title={reason ?? ''}>{reason}</span> },
      {
        id: 'state',
        head: texts.state,
        cell: ({ status }) => <State tone={TONES[status]}>{texts.states[status]}</State>,
      },
      {
        id: 'from',
        head: texts.from,
        minor: true,
        cell: ({ from, location }) => <When at={from} zone={zoneOf(location)} />,
      },
      {
        id: 'until',
        head: texts.until,
        minor: true,
        cell: ({ until, location }) => (until ? <When at={until} zone={zoneOf(location)} /> : texts.open),
      },
      {
        id: 'who',
        head: texts.who,
        minor: true,
        cell: (each) => <Who of={each} />,
      },
      ...(mayWrite
        ? [{ id: 'end', head: texts.action, cell: (each: Maintenance) => <End of={each} /> }]
        : []),
    ];
  }, [texts, places, mayWrite]);
}

/** Who had it begin and, where that was somebody else, who ended it. */
function Who({ of: { createdBy, endedBy } }: { readonly of: Maintenance }) {
  const { maintenance: texts } = usePlaceTexts();
  return (
    <>
      <PersonName id={createdBy} />
      {endedBy && endedBy !== createdBy && (
        <span className="muted">
          {' '}
          · {texts.endedBy} <PersonName id={endedBy} />
        </span>
      )}
    </>
  );
}

/** A locker, a bay or a device by its name. */
function Subject({ of: { locker, bay, device } }: { readonly of: Maintenance['subject'] }) {
  const may = useMay();
  const lockers = useAnswer(
    '/api/v1/lockers/{id}',
    { path: { id: locker ?? '' } },
    { enabled: Boolean(locker) && may('lockers:read'), staleTime: 60_000 },
  );
  if (bay) {
    return <BayName id={bay} />;
  }
  return locker ? (
    <Link href={`/cabinets/${locker}`}>{lockers.data?.name ?? `…${locker.slice(-6)}`}</Link>
  ) : (
    device && <DeviceName id={device} />
  );
}

function End({ of: { id, status } }: { readonly of: Maintenance }) {
  const { maintenance: texts } = usePlaceTexts();
  const refresh = useRefresh();
  const ending = useAction(async () => {
    await post('/api/v1/maintenance/{id}/end', { path: { id } });
    await refresh('/api/v1/maintenance', '/api/v1/lockers', '/api/v1/bays', '/api/v1/devices');
  });
  if (status === 'ENDED') {
    return null;
  }
  return (
    <>
      <Button variant="link" onClick={ending.run} isLoading={ending.busy}>
        {texts.end}
      </Button>
      {ending.failure && <Failure of={ending.failure} />}
    </>
  );
}
