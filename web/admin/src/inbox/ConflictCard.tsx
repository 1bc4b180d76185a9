import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import type { DeviceTells } from '../api/paths';
import type { Conflict } from '../api/types';
import { BayName } from '../devices/BayName';
import { DeviceName } from '../devices/DeviceName';
import { useDeviceTexts } from '../devices/texts';
import { Fact, Facts } from '../shell/Facts';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { PersonName } from '../shell/usePerson';
import { usePlaces } from '../shell/usePlaces';
import { When } from '../shell/When';
import { Resolve } from './Resolve';
import { useInboxTexts } from './texts';

/** One contradiction, with the facts on both sides. */
export function ConflictCard({ conflict }: { readonly conflict: Conflict }) {
  const texts = useInboxTexts();
  const may = useMay();
  const zone = usePlaces().find(conflict.location)?.timeZone;
  const [isResolving, resolve] = useState(false);
  const isOpen = conflict.state === 'OPEN';
  return (
    <section className="panel">
      <div className="heading">
        <State tone={isOpen ? 'warn' : 'good'}>{texts.kinds[conflict.kind] ?? conflict.kind}</State>
        {conflict.device && <DeviceName id={conflict.device} />}
        <span className="muted">
          <When at={conflict.at} zone={zone} />
        </span>
        {isOpen && may('conflicts:write') && (
          <div className="heading-actions">
            <Button onClick={() => resolve(true)}>{texts.decide}</Button>
          </div>
        )}
      </div>
      <div className="sides">
        <Side title={texts.told} side={conflict.told} zone={zone} />
        <Side title={texts.known} side={conflict.known as typeof conflict.told | null} zone={zone} />
      </div>
      {!isOpen && (
        <p>
          {texts.resolved}: {texts.choices[conflict.choice ?? ''] ?? conflict.choice}
          {conflict.note && ` · ${conflict.note}`}
          {conflict.resolvedBy && (
            <>
              {' · '}
              <PersonName id={conflict.resolvedBy} />
            </>
          )}
        </p>
      )}
      {isResolving && <Resolve conflict={conflict} close={() => resolve(false)} />}
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly side: DeviceTells<'Side'> | null;
  readonly zone: string | undefined;
}

function Side({ title, side, zone }: SideProps) {
  const texts = useInboxTexts();
  const devices = useDeviceTexts();
  const { facts } = texts;
  return (
    <div>
      <h3 className="section-title">{title}</h3>
      {!side && <p className="muted">{texts.nothingKnown}</p>}
      {side && (
        <Facts>
          {side.kind && <Fact of={facts.what}>{devices.what[side.kind] ?? side.kind}</Fact>}
          {side.at && (
            <Fact of={facts.at}>
              <When at={side.at} zone={zone} />
            </Fact>
          )}
          {side.device && (
            <Fact of={facts.device}>
              <DeviceName id={side.device} />
            </Fact>
          )}
          {side.bay && (
            <Fact of={facts.bay}>
              <BayName id={side.bay} />
            </Fact>
          )}
          {(side.person ?? side.recordedBy) && (
            <Fact of={facts.person}>
              <PersonName id={side.person ?? side.recordedBy} />
            </Fact>
          )}
          {side.evidence && (
            <Fact of={facts.evidence}>{devices.evidence[side.evidence] ?? side.evidence}</Fact>
          )}
        </Facts>
      )}
    </div>
  );
}
