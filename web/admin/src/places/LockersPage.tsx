import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../api/client';
import { usePages } from '../api/queries';
import type { Locker } from '../api/types';
import { useAction } from '../form/useAction';
import { Choice } from '../list/Choice';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { type Column, Rows } from '../list/Rows';
import { Search } from '../list/Search';
import { useFilters } from '../list/useFilters';
import { download } from '../shell/download';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { ChangeLocker } from './ChangeLocker';
import { LockerDialog } from './LockerDialog';
import { PlacesHead } from './PlacesHead';
import { usePlaceTexts } from './texts';
import { useLockerTypes } from './useLockerTypes';

const FILTERS = ['q', 'location', 'type', 'inService'] as const;

/** All lockers, as a list to change. */
export function LockersPage() {
  const { lockers: texts } = usePlaceTexts();
  const { common, cabinets } = useTexts();
  const may = useMay();
  const types = useLockerTypes();
  const [filters, choose] = useFilters(FILTERS);
  const [isAdding, add] = useState(false);
  const lockers = usePages('/api/v1/lockers', { query: { sort: 'name', ...filters } });
  const exporting = useAction(() =>
    download(addressOf('/api/v1/lockers/export', { query: filters }), 'lockers.csv'),
  );
  const columns = useColumns();
  return (
    <PageSection isFilled>
      <PlacesHead>
        <Button variant="secondary" onClick={exporting.run} isLoading={exporting.busy}>
          {common.export}
        </Button>
        {may('lockers:write') && (
          <>
            <Link className="button secondary" href="/places/import">
              {texts.import}
            </Link>
            <Button onClick={() => add(true)}>{texts.add}</Button>
          </>
        )}
      </PlacesHead>
      <search className="filters">
        <Search label={texts.search} value={filters.q} search={(q) => choose({ q }, true)} />
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
        <Choice
          label={texts.type}
          any={`${texts.type}: ${common.any}`}
          value={filters.type}
          options={Object.fromEntries(types.map(({ id, name }) => [id, name]))}
          choose={(type) => choose({ type })}
        />
        <Choice
          label={texts.state}
          any={`${texts.state}: ${common.any}`}
          value={filters.inService}
          options={{ true: cabinets.inService, false: cabinets.outOfService }}
          choose={(inService) => choose({ inService })}
        />
      </search>
      <Rows
        label={texts.name}
        reading={lockers}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<Nothing filters={filters} choose={choose} title={texts.empty} advice={texts.emptyAdvice} />}
      />
      {isAdding && <LockerDialog close={() => add(false)} />}
    </PageSection>
  );
}

function useColumns(): readonly Column<Locker>[] {
  const { lockers: texts, maintenance } = usePlaceTexts();
  const { cabinets } = useTexts();
  const may = useMay();
  const types = useLockerTypes();
  const { items: places } = usePlaces();
  const mayWrite = may('lockers:write');
  return useMemo(
    () => [
      {
        id: 'name',
        head: texts.name,
        cell: ({ id, name }) => (
          <Link href={`/cabinets/${id}`} className="row-link" title={name}>
            {name}
          </Link>
        ),
      },
      { id: 'serial', head: texts.serial, cell: ({ serial }) => serial },
      {
        id: 'type',
        head: texts.type,
        minor: true,
        cell: ({ type, rows, columns }) =>
          `${types.find(({ id }) => id === type)?.name ?? ''} (${rows} × ${columns})`,
      },
      {
        id: 'location',
        head: texts.location,
        minor: true,
        cell: ({ location }) => places.find(({ id }) => id === location)?.name,
      },
      {
        id: 'state',
        head: texts.state,
        minor: true,
        cell: ({ inService }) => (
          <State tone={inService ? 'good' : 'warn'}>
            {inService ? cabinets.inService : cabinets.outOfService}
          </State>
        ),
      },
      ...(mayWrite
        ? [
            {
              id: 'change',
              head: maintenance.action,
              cell: (locker: Locker) => <ChangeLocker locker={locker} />,
            },
          ]
        : []),
    ],
    [texts, maintenance, cabinets, types, places, mayWrite],
  );
}
