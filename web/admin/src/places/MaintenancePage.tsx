import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { post } from '../api/client';
import { useAnswer, usePages, useRefresh } from '../api/queries';
import type { Maintenance } from '../api/types';
import { BayName } from '../devices/DeviceFacts';
import { useAction } from '../form/useAction';
import { Choice } from '../list/Choice';
import { Nothing } from '../list/Nothing';
import { type Column, Rows } from '../list/Rows';
import { Search } from '../list/Search';
import { useFilters } from '../list/useFilters';
import { Failure } from '../shell/Failure';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { When } from '../shell/When';
import { PlacesHead } from './PlacesHead';
import { PlanMaintenance } from './PlanMaintenance';
import { usePlaceTexts } from './texts';

const FILTERS = ['q', 'status'] as const;
const TONES = { PLANNED: 'wait', ACTIVE: 'warn', ENDED: 'plain' } as const;

/** What is, was or will be out of service. */
export function MaintenancePage() {
  const { maintenance: texts } = usePlaceTexts();
  const may = useMay();
  const [filters, choose] = useFilters(FILTERS);
  const [isPlanning, plan] = useState(false);
  const list = usePages('/api/v1/maintenance', { query: { sort: '-from', ...filters } });
  const columns = useColumns();
  return (
    <PageSection isFilled>
      <PlacesHead>
        {may('maintenance:write') && <Button onClick={() => plan(true)}>{texts.plan}</Button>}
      </PlacesHead>
      <search className="filters">
        <Search label={texts.search} value={filters.q} search={(q) => choose({ q }, true)} />
        <Choice
          label={texts.state}
          any={texts.anyState}
          value={filters.status}
          options={texts.states}
          choose={(status) => choose({ status })}
        />
      </search>
      <Rows
        label={texts.reason}
        reading={list}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<Nothing filters={filters} choose={choose} title={texts.empty} advice={texts.emptyAdvice} />}
      />
      {isPlanning && <PlanMaintenance close={() => plan(false)} />}
    </PageSection>
  );
}

function useColumns(): readonly Column<Maintenance>[] {
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
      ...(mayWrite
        ? [{ id: 'end', head: texts.action, cell: (each: Maintenance) => <End of={each} /> }]
        : []),
    ];
  }, [texts, places, mayWrite]);
}

/** A locker, a bay or a device by its name. */
function Subject({ of: { locker, bay, device } }: { readonly of: Maintenance['subject'] }) {
  const may = useMay();
  const lockers = useAnswer(
    '/api/v1/lockers/{id}',
    { path: { id: locker ?? '' } },
    { enabled: Boolean(locker) && may('lockers:read'), staleTime: 60_000 },
  );
  const devices = useAnswer(
    '/api/v1/devices/{id}',
    { path: { id: device ?? '' } },
    { enabled: Boolean(device) && may('devices:read'), staleTime: 60_000 },
  );
  if (bay) {
    return <BayName id={bay} />;
  }
  return locker ? (
    <Link href={`/cabinets/${locker}`}>{lockers.data?.name ?? `…${locker.slice(-6)}`}</Link>
  ) : (
    <Link href={`/devices/${device}`}>{devices.data?.assetTag ?? '…'}</Link>
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
