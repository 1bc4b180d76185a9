import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { usePages } from '../api/queries';
import type { Reservation } from '../api/types';
import { DevicesTabs } from '../devices/DevicesTabs';
import { useDeviceTexts } from '../devices/texts';
import { Choice } from '../list/Choice';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { Rows } from '../list/Rows';
import { Search } from '../list/Search';
import { useFilters } from '../list/useFilters';
import { Heading } from '../shell/Heading';
import { useMay } from '../shell/useMe';
import { ReserveDialog } from './ReserveDialog';
import { useReservationTexts } from './texts';
import { useReservationColumns } from './useReservationColumns';

const FILTERS = ['q', 'location', 'state'] as const;

/** Which device waits for whom. */
export function ReservationsPage() {
  const texts = useReservationTexts();
  const { title, tabs } = useDeviceTexts();
  const may = useMay();
  const [filters, choose] = useFilters(FILTERS);
  const [isReserving, reserve] = useState(false);
  const state = filters.state as Reservation['state'] | undefined;
  const reservations = usePages('/api/v1/reservations', { query: { sort: '-from', ...filters, state } });
  const columns = useReservationColumns();
  return (
    <PageSection isFilled>
      <Heading title={title}>
        {may('reservations:write') && <Button onClick={() => reserve(true)}>{texts.add}</Button>}
      </Heading>
      <DevicesTabs />
      <search className="filters">
        <Search label={texts.search} value={filters.q} search={(q) => choose({ q }, true)} />
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
        <Choice
          label={texts.state}
          any={texts.anyState}
          value={filters.state}
          options={texts.states}
          choose={(state) => choose({ state })}
        />
      </search>
      <Rows
        label={tabs.reservations}
        reading={reservations}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<Nothing filters={filters} choose={choose} title={texts.empty} advice={texts.emptyAdvice} />}
      />
      {isReserving && <ReserveDialog close={() => reserve(false)} />}
    </PageSection>
  );
}
