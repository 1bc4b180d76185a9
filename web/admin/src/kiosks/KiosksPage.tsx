import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { usePages } from '../api/queries';
import type { Kiosk } from '../api/types';
import { Choice } from '../list/Choice';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { type Column, Rows } from '../list/Rows';
import { Search } from '../list/Search';
import { useFilters } from '../list/useFilters';
import { Heading } from '../shell/Heading';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { When } from '../shell/When';
import { Invite } from './Invite';
import { KioskLink, KioskStatus } from './KioskState';
import { useKioskTexts } from './texts';

const FILTERS = ['q', 'status', 'location'] as const;
const LOOK_EVERY_MS = 10_000;

/** All kiosks, and whether they are heard. */
export function KiosksPage() {
  const texts = useKioskTexts();
  const may = useMay();
  const [filters, choose] = useFilters(FILTERS);
  const [isInviting, invite] = useState(false);
  const kiosks = usePages(
    '/api/v1/kiosks',
    { query: { sort: 'name', ...filters } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  const columns = useColumns();
  return (
    <PageSection isFilled>
      <Heading title={texts.title}>
        {may('kiosks:write') && <Button onClick={() => invite(true)}>{texts.add}</Button>}
      </Heading>
      <search className="filters">
        <Search label={texts.search} value={filters.q} search={(q) => choose({ q }, true)} />
        <Choice
          label={texts.columns.status}
          any={texts.anyStatus}
          value={filters.status}
          options={texts.statuses}
          choose={(status) => choose({ status })}
        />
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
      </search>
      <Rows
        label={texts.title}
        reading={kiosks}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<Nothing filters={filters} choose={choose} title={texts.empty} advice={texts.emptyAdvice} />}
      />
      {isInviting && <Invite close={() => invite(false)} />}
    </PageSection>
  );
}

function useColumns(): readonly Column<Kiosk>[] {
  const { columns } = useKioskTexts();
  const { items: places } = usePlaces();
  return useMemo(() => {
    const placeOf = (id: string | null) => places.find((each) => each.id === id);
    return [
      {
        id: 'name',
        head: columns.name,
        cell: ({ id, name }) => (
          <Link href={`/kiosks/${id}`} className="row-link" title={name}>
            {name}
          </Link>
        ),
      },
      {
        id: 'location',
        head: columns.location,
        minor: true,
        cell: ({ location }) => placeOf(location)?.name,
      },
      { id: 'status', head: columns.status, cell: (kiosk) => <KioskStatus kiosk={kiosk} /> },
      {
        id: 'link',
        head: columns.link,
        cell: (kiosk) => kiosk.status === 'ACTIVE' && <KioskLink kiosk={kiosk} />,
      },
      {
        id: 'lease',
        head: columns.lease,
        minor: true,
        cell: ({ leaseUntil, location, status }) =>
          leaseUntil && status === 'ACTIVE' && <When at={leaseUntil} zone={placeOf(location)?.timeZone} />,
      },
      { id: 'lockers', head: columns.lockers, minor: true, cell: ({ lockers }) => lockers.length },
    ];
  }, [columns, places]);
}
