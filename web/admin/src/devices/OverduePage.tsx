import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { usePages } from '../api/queries';
import type { Overdue } from '../api/types';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { type Column, Rows } from '../list/Rows';
import { Search } from '../list/Search';
import { useFilters } from '../list/useFilters';
import { Heading } from '../shell/Heading';
import { State } from '../shell/State';
import { span } from '../shell/span';
import { PersonName } from '../shell/usePerson';
import { usePlaces } from '../shell/usePlaces';
import { When } from '../shell/When';
import { useTexts } from '../texts';
import { DevicesTabs } from './DevicesTabs';
import { useDeviceTexts } from './texts';

const FILTERS = ['q', 'location'] as const;
const LOOK_EVERY_MS = 15_000;

/** The devices that should be back, and who has them. */
export function OverduePage() {
  const texts = useDeviceTexts();
  const [filters, choose] = useFilters(FILTERS);
  const overdue = usePages('/api/v1/overdue', { query: filters }, { refetchInterval: LOOK_EVERY_MS });
  const columns = useColumns();
  return (
    <PageSection isFilled>
      <Heading title={texts.title} />
      <DevicesTabs />
      <search className="filters">
        <Search label={texts.columns.tag} value={filters.q} search={(q) => choose({ q }, true)} />
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
      </search>
      <Rows
        label={texts.tabs.overdue}
        reading={overdue}
        columns={columns}
        keyOf={({ custody }) => custody}
        empty={
          <Nothing filters={filters} choose={choose} title={texts.noOverdue} advice={texts.noOverdueAdvice} />
        }
      />
    </PageSection>
  );
}

function useColumns(): readonly Column<Overdue>[] {
  const texts = useDeviceTexts();
  const { locale } = useTexts();
  const { items: places } = usePlaces();
  return useMemo(() => {
    const zoneOf = (location: string | null) => places.find(({ id }) => id === location)?.timeZone;
    return [
      {
        id: 'device',
        head: texts.columns.tag,
        cell: ({ device, assetTag }) => (
          <Link href={`/devices/${device}`} className="row-link">
            {assetTag}
          </Link>
        ),
      },
      { id: 'holder', head: texts.holder, cell: ({ holder }) => <PersonName id={holder} /> },
      {
        id: 'late',
        head: texts.late,
        cell: ({ overdueMinutes }) => <State tone="warn">{span(overdueMinutes, locale)}</State>,
      },
      {
        id: 'due',
        head: texts.due,
        minor: true,
        cell: ({ dueAt, location }) => dueAt && <When at={dueAt} zone={zoneOf(location)} />,
      },
      {
        id: 'since',
        head: texts.since,
        minor: true,
        cell: ({ since, location }) => <When at={since} zone={zoneOf(location)} />,
      },
    ];
  }, [texts, locale, places]);
}
