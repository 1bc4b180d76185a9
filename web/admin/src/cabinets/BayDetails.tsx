import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { Link } from 'wouter';
import { Fact, Facts } from '../shell/Facts';
import { useMay, useMe } from '../shell/useMe';
import { When } from '../shell/When';
import { type Texts, useTexts } from '../texts';
import { BayActions } from './BayActions';
import { BayHistory } from './BayHistory';
import { BayLabel } from './BayLabel';
import type { ShownBay, ShownCabinet } from './useCabinet';

interface BayDetailsProps {
  readonly cabinet: ShownCabinet;
  readonly bay: ShownBay;
}

/** Everything known of one bay, and what can be done with it. */
export function BayDetails({ cabinet, bay }: BayDetailsProps) {
  const texts = useTexts();
  const { everywhere, may } = useMe();
  return (
    <>
      <div className="heading">
        <Title headingLevel="h2">{texts.bay.title(bay.number)}</Title>
        <Link href={`/cabinets/${cabinet.locker.id}`} className="close">
          {texts.common.close}
        </Link>
      </div>
      <BayLabel bay={bay} />
      <BayFacts cabinet={cabinet} bay={bay} />
      <BayActions cabinet={cabinet} bay={bay} />
      {everywhere && may('logs:read') && <BayHistory bay={bay} zone={cabinet.timeZone} />}
    </>
  );
}

function BayFacts({ cabinet, bay }: BayDetailsProps) {
  const texts = useTexts();
  const may = useMay();
  const { device, user, charge, maintenance, alarms } = bay;
  const taken = device ? undefined : bay.taken[0];
  const known = device ? { id: device.id, name: `${device.assetTag}, ${device.name}` } : undefined;
  const out = taken && { id: taken.device, name: taken.assetTag };
  const shown = known ?? out;
  return (
    <Facts>
      <Fact of={texts.bay.device}>
        {shown && may('devices:read') ? (
          <Link href={`/devices/${shown.id}`}>{shown.name}</Link>
        ) : (
          (shown?.name ?? texts.bay.none)
        )}
      </Fact>
      {taken && <Fact of={texts.bay.holder}>{taken.holder?.name}</Fact>}
      {taken && (
        <Fact of={texts.bay.since}>
          <When at={taken.since} zone={cabinet.timeZone} />
        </Fact>
      )}
      {taken?.dueAt && (
        <Fact of={texts.bay.due}>
          <When at={taken.dueAt} zone={cabinet.timeZone} />
        </Fact>
      )}
      {user && <Fact of={texts.bay.assignedTo}>{user.name}</Fact>}
      {device && <Fact of={texts.bay.charge}>{charged(charge, texts)}</Fact>}
      <Fact of={texts.bay.door}>{texts.bay.doors[bay.door]}</Fact>
      {maintenance && <Fact of={texts.bay.outBecause}>{maintenance.reason}</Fact>}
      {alarms.map((alarm) => (
        <Fact key={alarm.id} of={texts.bay.alarms[alarm.kind] ?? alarm.kind}>
          <When at={alarm.raisedAt} zone={cabinet.timeZone} />
        </Fact>
      ))}
    </Facts>
  );
}

function charged({ state, percent, estimated }: ShownBay['charge'], texts: Texts): string {
  if (percent === null) {
    const { charging, full, fault } = texts.bay.states;
    return { OFF: texts.bay.notCharging, CHARGING: charging, FULL: full, FAULT: fault }[state];
  }
  return estimated ? texts.bay.estimated(percent) : texts.bay.percent(percent);
}
