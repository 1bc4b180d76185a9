import { Tabs } from '../shell/Tabs';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { useDeviceTexts } from './texts';

/** Devices, those overdue, when they are taken, and their types. */
export function DevicesTabs() {
  const { tabs } = useDeviceTexts();
  const { common } = useTexts();
  const may = useMay();
  return (
    <Tabs
      label={common.parts}
      tabs={[
        ['/devices', tabs.devices],
        ...(may('custody:read')
          ? ([
              ['/devices/overdue', tabs.overdue],
              ['/devices/use', tabs.use],
            ] as const)
          : []),
        ['/devices/types', tabs.types],
      ]}
    />
  );
}
