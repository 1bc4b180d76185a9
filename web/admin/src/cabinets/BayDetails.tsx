import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Bay } from '../api/client';
import { moment } from '../shell/moment';
import { usePerson } from '../shell/usePerson';
import { type Texts, useTexts } from '../texts';
import { BayLabel } from './BayLabel';
import type { ShownBay, ShownCabinet } from './useCabinet';

interface BayDetailsProps {
  readonly cabinet: ShownCabinet;
  readonly shown: ShownBay;
}

/** Everything known of one bay. */
export function BayDetails({ cabinet, shown }: BayDetailsProps) {
  const texts = useTexts();
  const { bay, device, held, state } = shown;
  const holder = usePerson(held?.holder);
  const owner = usePerson(bay.user);
  const at = (time: string) => moment(time, texts.locale, cabinet.timeZone);
  return (
    <>
      <div className="heading">
        <Title headingLevel="h2">{texts.bay.title(bay.number)}</Title>
        <Link href={`/cabinets/${cabinet.locker.id}`} className="close">
          {texts.bay.close}
        </Link>
      </div>
      <BayLabel state={state} bay={bay} />
      <dl className="facts">
        <Fact of={texts.bay.device}>{device ? `${device.assetTag}, ${device.name}` : texts.bay.none}</Fact>
        {holder && <Fact of={texts.bay.holder}>{holder}</Fact>}
        {owner && <Fact of={texts.bay.assignedTo}>{owner}</Fact>}
        {held && <Fact of={texts.bay.since}>{at(held.since)}</Fact>}
        {held?.dueAt && <Fact of={texts.bay.due}>{at(held.dueAt)}</Fact>}
        {bay.device && <Fact of={texts.bay.charge}>{charge(bay, texts)}</Fact>}
        <Fact of={texts.bay.door}>{texts.bay.doors[bay.door]}</Fact>
      </dl>
      <Link href={`/log?subject=${bay.id}`}>{texts.bay.history}</Link>
    </>
  );
}

function charge({ charge: { state, percent, estimated } }: Bay, texts: Texts): string {
  if (typeof percent !== 'number') {
    const words = {
      OFF: '–',
      CHARGING: texts.bay.states.charging,
      FULL: texts.bay.states.full,
      FAULT: texts.bay.states.fault,
    };
    return words[state];
  }
  return estimated ? texts.bay.estimated(percent) : texts.bay.percent(percent);
}

function Fact({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </div>
  );
}
