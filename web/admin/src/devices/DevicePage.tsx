import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useAnswer } from '../api/queries';
import type { Device } from '../api/types';
import { FaultList } from '../faults/FaultList';
import { Failed } from '../shell/Failed';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { Tabs } from '../shell/Tabs';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { ChargeDay } from './ChargeDay';
import { Charging } from './Charging';
import { CustodyWeek } from './CustodyWeek';
import { DeviceActions } from './DeviceActions';
import { DeviceFacts } from './DeviceFacts';
import { DeviceHistory } from './DeviceHistory';
import { useDeviceTexts } from './texts';
import { DeviceState, Readiness } from './useDeviceColumns';

const LOOK_EVERY_MS = 5_000;

interface DevicePageProps {
  readonly id: string;
  readonly tab: string;
}

/** One device: where it is, what became of it, what is wrong with it. */
export function DevicePage({ id, tab }: DevicePageProps) {
  const device = useAnswer('/api/v1/devices/{id}', { path: { id } }, { refetchInterval: LOOK_EVERY_MS });
  return (
    <PageSection isFilled>
      {device.data ? (
        <Standing device={device.data} tab={tab} />
      ) : device.isError ? (
        <Failed query={device} />
      ) : (
        <Loading />
      )}
    </PageSection>
  );
}

function Standing({ device, tab }: { readonly device: Device; readonly tab: string }) {
  const texts = useDeviceTexts();
  const { common } = useTexts();
  const may = useMay();
  const zone = usePlaces().find(device.location)?.timeZone;
  const base = `/devices/${device.id}`;
  return (
    <>
      <Heading
        title={device.assetTag}
        crumbs={[['/devices', texts.title]]}
        labels={
          <>
            <DeviceState device={device} />
            {device.bay && <Readiness device={device} />}
          </>
        }
      >
        {may('devices:write') && <DeviceActions device={device} />}
      </Heading>
      <div className="device-page">
        <div>
          <Tabs
            label={common.parts}
            tabs={[
              [base, texts.parts.history],
              ...(may('faults:read') ? ([[`${base}/faults`, texts.parts.faults]] as const) : []),
              [`${base}/charging`, texts.parts.charging],
            ]}
          />
          {tab === 'faults' && <FaultList device={device} zone={zone} />}
          {tab === 'charging' && (
            <>
              {may('bays:read') && <ChargeDay device={device} zone={zone} />}
              <Charging device={device} zone={zone} />
            </>
          )}
          {tab !== 'faults' && tab !== 'charging' && (
            <>
              {may('custody:read') && <CustodyWeek device={device} zone={zone} />}
              <DeviceHistory device={device} zone={zone} />
            </>
          )}
        </div>
        <aside className="panel">
          <DeviceFacts device={device} zone={zone} />
        </aside>
      </div>
    </>
  );
}
