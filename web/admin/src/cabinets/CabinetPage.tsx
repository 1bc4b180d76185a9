import './cabinets.css';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { ProblemError } from '@smart-locker/shared';
import { SettingsButton } from '../levels/SettingsButton';
import { useIsLive } from '../live/useLive';
import { Failure } from '../shell/Failure';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { NotFound } from '../shell/NotFound';
import { State } from '../shell/State';
import { When } from '../shell/When';
import { useTexts } from '../texts';
import { BayDetails } from './BayDetails';
import { CabinetActions } from './CabinetActions';
import { Counts } from './Counts';
import { DrawnCabinet } from './DrawnCabinet';
import { type ShownCabinet, useCabinet } from './useCabinet';

interface CabinetPageProps {
  readonly id: string;
  /** Number of the bay that the address names. */
  readonly chosen?: number;
}

/** One cabinet, drawn as it stands. */
export default function CabinetPage({ id, chosen }: CabinetPageProps) {
  const { cabinet, failure, again } = useCabinet(id);
  if (failure instanceof ProblemError && [400, 404].includes(failure.problem.status)) {
    return <NotFound />;
  }
  return (
    <PageSection isFilled>
      {failure && <Failure of={failure} again={again} />}
      {cabinet ? <Standing cabinet={cabinet} chosen={chosen} /> : !failure && <Loading />}
    </PageSection>
  );
}

interface StandingProps {
  readonly cabinet: ShownCabinet;
  readonly chosen: number | undefined;
}

function Standing({ cabinet, chosen }: StandingProps) {
  const texts = useTexts();
  const { locker, place, area, bays, maintenance } = cabinet;
  const bay = bays.find((each) => each.number === chosen);
  const where = [place, area].filter(Boolean).join(' › ');
  return (
    <div className="cabinet-page">
      <div>
        <Heading
          title={locker.name}
          crumbs={[
            ['/cabinets', texts.cabinets.title],
            [`/cabinets?location=${locker.location}`, where],
          ]}
          labels={<Labels cabinet={cabinet} />}
        >
          <SettingsButton level="LOCKER" id={locker.id} name={locker.name} />
          <CabinetActions cabinet={cabinet} />
        </Heading>
        {maintenance.map((each) => (
          <p key={each.id} className="cabinet-note">
            {each.reason}
          </p>
        ))}
        <Counts bays={bays} />
        <DrawnCabinet cabinet={cabinet} chosen={chosen} />
        <Foot cabinet={cabinet} />
      </div>
      <aside className="details" aria-live="polite">
        {bay ? (
          <BayDetails key={bay.id} cabinet={cabinet} bay={bay} />
        ) : (
          <p className="muted">{texts.bay.choose}</p>
        )}
      </aside>
    </div>
  );
}

function Labels({ cabinet: { locker, kiosk } }: { readonly cabinet: ShownCabinet }) {
  const { cabinets } = useTexts();
  return (
    <>
      {!locker.inService && <State tone="warn">{cabinets.outOfService}</State>}
      {!kiosk && <State tone="plain">{cabinets.noKiosk}</State>}
      {kiosk?.link === 'UP' && <State tone="good">{cabinets.kioskUp}</State>}
      {kiosk?.link === 'CUT_OFF' && <State tone="bad">{cabinets.kioskCutOff}</State>}
    </>
  );
}

function Foot({ cabinet: { kiosk, timeZone } }: { readonly cabinet: ShownCabinet }) {
  const texts = useTexts();
  const isLive = useIsLive();
  return (
    <p className="cabinet-foot muted">
      <State tone={isLive ? 'good' : 'wait'}>{isLive ? texts.common.live : texts.common.notLive}</State>
      {kiosk?.cutOffSince && (
        <span>
          {texts.cabinets.cutOffSince} <When at={kiosk.cutOffSince} zone={timeZone} />
        </span>
      )}
      {kiosk?.leaseUntil && (
        <span>
          {texts.cabinets.leaseUntil} <When at={kiosk.leaseUntil} zone={timeZone} />
        </span>
      )}
    </p>
  );
}
