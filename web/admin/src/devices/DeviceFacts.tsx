import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import type { Custody, Device } from '../api/types';
import { useDeviceTypes } from '../devicetypes/useDeviceTypes';
import { Fact, Facts } from '../shell/Facts';
import { useMay } from '../shell/useMe';
import { PersonName } from '../shell/usePerson';
import { usePlaces } from '../shell/usePlaces';
import { When } from '../shell/When';
import { useTexts } from '../texts';
import { BayName } from './BayName';
import { CustodyActions } from './CustodyActions';
import { useDeviceTexts } from './texts';

interface DeviceFactsProps {
  readonly device: Device;
  readonly zone: string | undefined;
}

/** What is known of a device, and who holds it. */
export function DeviceFacts({ device, zone }: DeviceFactsProps) {
  const texts = useDeviceTexts();
  const { common } = useTexts();
  const may = useMay();
  const type = useDeviceTypes().find(({ id }) => id === device.type);
  const place = usePlaces().find(device.location);
  const held = useAnswer(
    '/api/v1/custody',
    { query: { device: device.id, state: 'ACTIVE', limit: 1 } },
    { enabled: Boolean(device.holder) && may('custody:read') },
  );
  const custody = device.holder ? held.data?.items[0] : undefined;
  return (
    <>
      <Facts>
        <Fact of={texts.fields.name}>{device.name}</Fact>
        <Fact of={texts.fields.type}>{type?.name}</Fact>
        {device.bay && (
          <Fact of={texts.where}>
            <BayName id={device.bay} />
          </Fact>
        )}
        {device.holder && (
          <Fact of={texts.holder}>
            <Link href={`/people/${device.holder}`}>
              <PersonName id={device.holder} />
            </Link>
          </Fact>
        )}
        {custody && <Held custody={custody} zone={zone} />}
        <Fact of={texts.fields.serialNumber}>{device.serialNumber ?? common.none}</Fact>
        <Fact of={texts.fields.rfid}>{device.rfid ?? common.none}</Fact>
        <Fact of={texts.fields.location}>{place?.name ?? texts.nowhere}</Fact>
      </Facts>
      {custody && may('custody:write') && <CustodyActions custody={custody} />}
    </>
  );
}

function Held({ custody, zone }: { readonly custody: Custody; readonly zone: string | undefined }) {
  const texts = useDeviceTexts();
  return (
    <>
      <Fact of={texts.since}>
        <When at={custody.since} zone={zone} />
      </Fact>
      {custody.dueAt && (
        <Fact of={texts.due}>
          <When at={custody.dueAt} zone={zone} />
        </Fact>
      )}
    </>
  );
}
