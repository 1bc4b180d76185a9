import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { del } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { DeviceType } from '../api/types';
import { DevicesTabs } from '../devices/DevicesTabs';
import { useDeviceTexts } from '../devices/texts';
import { EditAndRemove } from '../form/EditAndRemove';
import { Empty } from '../list/Empty';
import { Failed } from '../shell/Failed';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { DeviceTypeDialog } from './DeviceTypeDialog';

/** The types of devices: how long each charges, and what can be wrong with it. */
export function DeviceTypesPage() {
  const texts = useDeviceTexts();
  const may = useMay();
  const [isAdding, add] = useState(false);
  const types = useAnswer('/api/v1/device-types', { query: { limit: 200, sort: 'name' } });
  return (
    <PageSection isFilled>
      <Heading title={texts.title}>
        {may('devices:write') && <Button onClick={() => add(true)}>{texts.types.add}</Button>}
      </Heading>
      <DevicesTabs />
      {types.isError && <Failed query={types} />}
      {types.isLoading && <Loading />}
      {types.data?.items.length === 0 && <Empty title={texts.types.empty} advice={texts.types.emptyAdvice} />}
      <ul className="panel lines">
        {types.data?.items.map((type) => (
          <TypeLine key={type.id} type={type} />
        ))}
      </ul>
      {isAdding && <DeviceTypeDialog close={() => add(false)} />}
    </PageSection>
  );
}

function TypeLine({ type }: { readonly type: DeviceType }) {
  const texts = useDeviceTexts();
  const may = useMay();
  const refresh = useRefresh();
  return (
    <li>
      <strong>{type.name}</strong>
      <span className="muted">
        {type.minimumChargeMinutes} min · {type.expectedDrawWatts} W · ≥ {type.readyPercent} % ·{' '}
        {texts.types.count(type.faults.length)}
      </span>
      {may('devices:write') && (
        <span className="end">
          <EditAndRemove
            edit={(close) => <DeviceTypeDialog type={type} close={close} />}
            title={texts.types.removeTitle(type.name)}
            means={texts.types.removeMeans}
            remove={async () => {
              await del('/api/v1/device-types/{id}', { path: { id: type.id } });
              await refresh('/api/v1/device-types');
            }}
          />
        </span>
      )}
    </li>
  );
}
