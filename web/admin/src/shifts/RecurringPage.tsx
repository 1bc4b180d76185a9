import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { usePages } from '../api/queries';
import type { Shift } from '../api/types';
import { useDeviceTypes } from '../devicetypes/useDeviceTypes';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { type Column, Rows } from '../list/Rows';
import { Search } from '../list/Search';
import { useFilters } from '../list/useFilters';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { weekdaysWord } from './days';
import { ShiftsHead } from './ShiftsHead';
import { useShiftTexts } from './texts';

const FILTERS = ['q', 'location'] as const;

/** All shifts as they recur. */
export function RecurringPage() {
  const texts = useShiftTexts();
  const [filters, choose] = useFilters(FILTERS);
  const shifts = usePages('/api/v1/shifts', { query: { sort: 'name', ...filters } });
  const columns = useColumns();
  return (
    <PageSection isFilled>
      <ShiftsHead />
      <search className="filters">
        <Search label={texts.search} value={filters.q} search={(q) => choose({ q }, true)} />
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
      </search>
      <Rows
        label={texts.tabs.recurring}
        reading={shifts}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<Nothing filters={filters} choose={choose} title={texts.empty} advice={texts.emptyAdvice} />}
      />
    </PageSection>
  );
}

function useColumns(): readonly Column<Shift>[] {
  const { columns } = useShiftTexts();
  const { locale } = useTexts();
  const types = useDeviceTypes();
  const { items: places } = usePlaces();
  return useMemo(() => {
    const typeOf = (id: string | null) => types.find((each) => each.id === id)?.name ?? '…';
    return [
      {
        id: 'name',
        head: columns.name,
        cell: ({ id, name }) => (
          <Link href={`/shifts/${id}`} className="row-link" title={name}>
            {name}
          </Link>
        ),
      },
      { id: 'days', head: columns.days, cell: ({ days }) => weekdaysWord(days, locale) },
      { id: 'times', head: columns.times, cell: ({ start, end }) => `${start} – ${end}` },
      {
        id: 'location',
        head: columns.location,
        minor: true,
        cell: ({ location }) => places.find(({ id }) => id === location)?.name,
      },
      {
        id: 'needs',
        head: columns.needs,
        minor: true,
        cell: ({ devices }) =>
          devices.map(({ count, deviceType }) => `${count} ${typeOf(deviceType)}`).join(', '),
      },
    ];
  }, [columns, locale, types, places]);
}
