import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { usePages } from '../api/queries';
import type { EscalationStep } from '../api/types';
import { DevicesTabs } from '../devices/DevicesTabs';
import { useDeviceTexts } from '../devices/texts';
import { Choice } from '../list/Choice';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { Rows } from '../list/Rows';
import { useFilters } from '../list/useFilters';
import { Heading } from '../shell/Heading';
import { useMe } from '../shell/useMe';
import { StepDialog } from './StepDialog';
import { useEscalationTexts } from './texts';
import { useStepColumns } from './useStepColumns';

const FILTERS = ['location', 'action'] as const;

/** What happens when devices stay away, step by step. */
export function EscalationsPage() {
  const texts = useEscalationTexts();
  const { title, tabs } = useDeviceTexts();
  // Steps for all locations are not shown to somebody who has rights at some.
  const { may, everywhere } = useMe();
  const [filters, choose] = useFilters(FILTERS);
  const [isAdding, add] = useState(false);
  const action = filters.action as EscalationStep['action'] | undefined;
  const steps = usePages('/api/v1/escalations', { query: { sort: 'afterMinutes', ...filters, action } });
  const columns = useStepColumns();
  return (
    <PageSection isFilled>
      <Heading title={title}>
        {may('escalations:write') && <Button onClick={() => add(true)}>{texts.add}</Button>}
      </Heading>
      <DevicesTabs />
      <p className="muted filters">{texts.means}</p>
      <search className="filters">
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
        <Choice
          label={texts.what}
          any={texts.anyAction}
          value={filters.action}
          options={texts.actions}
          choose={(action) => choose({ action })}
        />
      </search>
      <Rows
        label={tabs.escalations}
        reading={steps}
        columns={columns}
        keyOf={({ id }) => id}
        empty={
          <Nothing
            filters={filters}
            choose={choose}
            title={everywhere ? texts.empty : texts.emptyHere}
            advice={everywhere ? texts.emptyAdvice : texts.emptyHereAdvice}
          />
        }
      />
      {isAdding && <StepDialog close={() => add(false)} />}
    </PageSection>
  );
}
