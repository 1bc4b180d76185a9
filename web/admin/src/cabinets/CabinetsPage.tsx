import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core/dist/esm/components/Card';
import { EmptyState, EmptyStateBody } from '@patternfly/react-core/dist/esm/components/EmptyState';
import { Label } from '@patternfly/react-core/dist/esm/components/Label';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { client, type Location, type Locker, type LockerType } from '../api/client';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { useTexts } from '../texts';
import { locations, lockerTypes } from './useCabinet';

/** All cabinets, by where they stand. */
export default function CabinetsPage() {
  const texts = useTexts();
  return (
    <PageSection>
      <Title headingLevel="h1">{texts.cabinets.title}</Title>
      <Cabinets />
    </PageSection>
  );
}

function Cabinets() {
  const texts = useTexts();
  const lockers = useQuery({ queryKey: ['lockers'], queryFn: ({ signal }) => client.lockers(signal) });
  const types = useQuery(lockerTypes);
  const places = useQuery(locations);
  if (lockers.isError) {
    return <Failure of={lockers.error} again={() => void lockers.refetch()} />;
  }
  if (!lockers.data) {
    return <Loading />;
  }
  if (lockers.data.items.length === 0) {
    return (
      <EmptyState titleText={texts.cabinets.empty} headingLevel="h2">
        <EmptyStateBody>{texts.cabinets.emptyAdvice}</EmptyStateBody>
      </EmptyState>
    );
  }
  return (
    <ul className="cabinet-list">
      {lockers.data.items.map((locker) => (
        <li key={locker.id}>
          <CabinetCard
            locker={locker}
            type={types.data?.items.find((each) => each.id === locker.type)}
            place={places.data?.items.find((each) => each.id === locker.location)}
          />
        </li>
      ))}
    </ul>
  );
}

interface CabinetCardProps {
  readonly locker: Locker;
  readonly type: LockerType | undefined;
  readonly place: Location | undefined;
}

function CabinetCard({ locker, type, place }: CabinetCardProps) {
  const { cabinets } = useTexts();
  return (
    <Card isFullHeight>
      <CardHeader>
        <CardTitle component="h2">
          <Link href={`/cabinets/${locker.id}`} className="whole-card">
            {locker.name}
          </Link>
        </CardTitle>
      </CardHeader>
      <CardBody>
        <p>{place?.name}</p>
        <p className="muted">
          {type ? `${type.name} · ${cabinets.size(type.rows, type.columns)}` : locker.serial}
        </p>
        <p className="below">
          <Label status={locker.inService ? 'success' : 'warning'} variant="outline">
            {locker.inService ? cabinets.inService : cabinets.outOfService}
          </Label>
        </p>
      </CardBody>
    </Card>
  );
}
