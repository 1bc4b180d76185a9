import { Label } from '@patternfly/react-core/dist/esm/components/Label';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { ProblemError } from '@smart-locker/shared';
import { Link } from 'wouter';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { NotFound } from '../shell/NotFound';
import { useTexts } from '../texts';
import { BayDetails } from './BayDetails';
import { type BayState, needsAttention } from './bayState';
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

function Standing({
  cabinet,
  chosen,
}: {
  readonly cabinet: ShownCabinet;
  readonly chosen: number | undefined;
}) {
  const texts = useTexts();
  const { locker, place, bays } = cabinet;
  const bay = bays.find((each) => each.bay.number === chosen);
  return (
    <div className="cabinet-page">
      <div>
        <p className="muted">
          <Link href="/cabinets">{texts.cabinets.title}</Link> › {place}
        </p>
        <div className="heading">
          <Title headingLevel="h1">{locker.name}</Title>
          {!locker.inService && <Label status="warning">{texts.cabinets.outOfService}</Label>}
        </div>
        <Counts states={bays.map((each) => each.state)} />
        <DrawnCabinet cabinet={cabinet} chosen={chosen} />
      </div>
      <aside className="details">
        {bay ? <BayDetails cabinet={cabinet} shown={bay} /> : <p className="muted">{texts.bay.choose}</p>}
      </aside>
    </div>
  );
}

function Counts({ states }: { readonly states: readonly BayState[] }) {
  const { counts } = useTexts().cabinets;
  const count = (of: (state: BayState) => boolean) => states.filter(of).length;
  const attention = count(needsAttention);
  return (
    <dl className="counts">
      <Count value={count((state) => state === 'full')} of={counts.ready} />
      <Count value={count((state) => state === 'charging')} of={counts.charging} />
      <Count value={count((state) => state === 'held')} of={counts.held} />
      <Count value={count((state) => state === 'free')} of={counts.free} />
      {attention > 0 && <Count value={attention} of={counts.attention} urgent />}
    </dl>
  );
}

function Count({
  value,
  of,
  urgent,
}: {
  readonly value: number;
  readonly of: string;
  readonly urgent?: boolean;
}) {
  return (
    <div className={urgent ? 'urgent' : ''}>
      <dt>{of}</dt>
      <dd>{value}</dd>
    </div>
  );
}
