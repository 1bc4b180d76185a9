import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { addressOf } from '../api/client';
import { usePages } from '../api/queries';
import { useAction } from '../form/useAction';
import { Nothing } from '../list/Nothing';
import { Rows } from '../list/Rows';
import { useFilters } from '../list/useFilters';
import { download } from '../shell/download';
import { Heading } from '../shell/Heading';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { DeviceDialog } from './DeviceDialog';
import { DEVICE_FILTERS, DeviceFilters } from './DeviceFilters';
import { DevicesTabs } from './DevicesTabs';
import { StateCounts } from './StateCounts';
import { useDeviceTexts } from './texts';
import { useDeviceColumns } from './useDeviceColumns';

const LOOK_EVERY_MS = 15_000;

/** All devices, by state and readiness. */
export function DevicesPage() {
  const texts = useDeviceTexts();
  const { common } = useTexts();
  const may = useMay();
  const [, go] = useLocation();
  const [filters, choose] = useFilters(DEVICE_FILTERS);
  const [isAdding, add] = useState(false);
  const devices = usePages(
    '/api/v1/devices',
    { query: { sort: 'assetTag', ...filters } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  const exporting = useAction(() =>
    download(addressOf('/api/v1/devices/export', { query: filters }), 'devices.csv'),
  );
  const columns = useDeviceColumns();
  return (
    <PageSection isFilled>
      <Heading title={texts.title}>
        <Button variant="secondary" onClick={exporting.run} isLoading={exporting.busy}>
          {common.export}
        </Button>
        {may('devices:write') && (
          <>
            <Link className="button secondary" href="/devices/import">
              {texts.import}
            </Link>
            <Button onClick={() => add(true)}>{texts.add}</Button>
          </>
        )}
      </Heading>
      <DevicesTabs />
      <StateCounts filters={filters} choose={choose} />
      <DeviceFilters filters={filters} choose={choose} />
      <Rows
        label={texts.title}
        reading={devices}
        columns={columns}
        keyOf={({ id }) => id}
        empty={
          <Nothing filters={filters} choose={choose} title={texts.empty} advice={texts.emptyAdvice}>
            <Link href="/devices/types">{texts.tabs.types}</Link>
          </Nothing>
        }
      />
      {isAdding && <DeviceDialog close={() => add(false)} done={({ id }) => go(`/devices/${id}`)} />}
    </PageSection>
  );
}
