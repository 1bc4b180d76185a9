import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { usePages } from '../api/queries';
import { Choice } from '../list/Choice';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { Rows } from '../list/Rows';
import { Search } from '../list/Search';
import { useFilters } from '../list/useFilters';
import { useMay } from '../shell/useMe';
import { PlacesHead } from './PlacesHead';
import { PlanMaintenance } from './PlanMaintenance';
import { usePlaceTexts } from './texts';
import { useMaintenanceColumns } from './useMaintenanceColumns';

const FILTERS = ['q', 'location', 'status'] as const;

/** What is, was or will be out of service. */
export function MaintenancePage() {
  const { maintenance: texts } = usePlaceTexts();
  const may = useMay();
  const [filters, choose] = useFilters(FILTERS);
  const [isPlanning, plan] = useState(false);
  const list = usePages('/api/v1/maintenance', { query: { sort: '-from', ...filters } });
  const columns = useMaintenanceColumns();
  return (
    <PageSection isFilled>
      <PlacesHead>
        {may('maintenance:write') && <Button onClick={() => plan(true)}>{texts.plan}</Button>}
      </PlacesHead>
      <search className="filters">
        <Search label={texts.search} value={filters.q} search={(q) => choose({ q }, true)} />
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
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
