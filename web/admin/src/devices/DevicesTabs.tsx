import { Tabs } from '../shell/Tabs';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { useDeviceTexts } from './texts';

/** Devices, those overdue and what follows then, those reserved, when they are taken, and their types. */
export function DevicesTabs() {
  const { tabs } = useDeviceTexts();
  const { common } = useTexts();
  const may = useMay();
  const all = [
    [true, '/devices', tabs.devices],
    [may('custody:read'), '/devices/overdue', tabs.overdue],
    [may('escalations:read'), '/devices/escalations', tabs.escalations],
    [may('reservations:read'), '/devices/reservations', tabs.reservations],
    [may('custody:read'), '/devices/use', tabs.use],
    [true, '/devices/types', tabs.types],
  ] as const;
  return (
    <Tabs
      label={common.parts}
      tabs={all.filter(([isAllowed]) => isAllowed).map(([, address, word]) => [address, word] as const)}
    />
  );
}
