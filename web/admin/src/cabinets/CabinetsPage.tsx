import './cabinets.css';
import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core/dist/esm/components/Card';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import type { Locker } from '../api/types';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { Search } from '../list/Search';
import { type Choose, type Filters, useFilters } from '../list/useFilters';
import { Failure } from '../shell/Failure';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';

const FILTERS = ['q', 'location'] as const;
type Field = (typeof FILTERS)[number];

/** All cabinets, by where they stand. */
export default function CabinetsPage() {
  const texts = useTexts();
  const [filters, choose] = useFilters(FILTERS);
  return (
    <PageSection isFilled>
      <Heading title={texts.cabinets.title} />
      <search className="filters">
        <Search label={texts.cabinets.search} value={filters.q} search={(q) => choose({ q }, true)} />
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
      </search>
      <Cabinets filters={filters} choose={choose} />
    </PageSection>
  );
}

interface CabinetsProps {
  readonly filters: Filters<Field>;
  readonly choose: Choose<Field>;
}

function Cabinets({ filters, choose }: CabinetsProps) {
  const texts = useTexts();
  const may = useMay();
  const places = usePlaces();
  const lockers = useAnswer('/api/v1/lockers', { query: { ...filters, limit: 200, sort: 'name' } });
  if (!lockers.data) {
    return lockers.isError ? (
      <Failure of={lockers.error} again={() => void lockers.refetch()} />
    ) : (
      <Loading />
    );
  }
  if (lockers.data.items.length === 0) {
    return (
      <Nothing
        filters={filters}
        choose={choose}
        title={texts.cabinets.empty}
        advice={texts.cabinets.emptyAdvice}
      >
        {may('lockers:write') && <Link href="/places">{texts.pages.places}</Link>}
      </Nothing>
    );
  }
  return (
    <ul className="cabinet-list">
      {lockers.data.items.map((locker) => (
        <li key={locker.id}>
          <CabinetCard locker={locker} place={places.find(locker.location)?.name} />
        </li>
      ))}
    </ul>
  );
}

function CabinetCard({ locker, place }: { readonly locker: Locker; readonly place: string | undefined }) {
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
        <p>{place}</p>
        <p className="muted">
          {locker.serial} · {cabinets.size(locker.rows, locker.columns)}
        </p>
        <p className="below">
          <State tone={locker.inService ? 'good' : 'warn'}>
            {locker.inService ? cabinets.inService : cabinets.outOfService}
          </State>
        </p>
      </CardBody>
    </Card>
  );
}
