import './use.css';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { Link } from 'wouter';
import { DevicesTabs } from '../devices/DevicesTabs';
import { useDeviceTexts } from '../devices/texts';
import { Choice } from '../list/Choice';
import { Empty } from '../list/Empty';
import { PlaceChoice } from '../list/PlaceChoice';
import { useFilters } from '../list/useFilters';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { Takes } from './Takes';
import { useUseTexts } from './texts';

const FILTERS = ['location', 'weeks'] as const;
const WEEKS = [1, 2, 4, 8] as const;
const USUAL = 4;

/** When devices are taken: by day of the week and hour, at one location. */
export function UsePage() {
  const texts = useUseTexts();
  const { title } = useDeviceTexts();
  const { pages } = useTexts();
  const places = usePlaces();
  const [{ location, weeks }, choose] = useFilters(FILTERS);
  const place = places.find(location) ?? places.items[0];
  const span = WEEKS.find((each) => String(each) === weeks) ?? USUAL;
  const spans = WEEKS.filter((each) => each !== USUAL).map((each) => [each, texts.weeks(each)]);
  return (
    <PageSection isFilled>
      <Heading title={title} />
      <DevicesTabs />
      {place ? (
        <>
          <search className="filters">
            <PlaceChoice chosen={place.id} choose={(chosen) => choose({ location: chosen })} />
            <Choice
              label={texts.span}
              any={texts.weeks(USUAL)}
              value={span === USUAL ? '' : String(span)}
              options={Object.fromEntries(spans)}
              choose={(chosen) => choose({ weeks: chosen })}
            />
          </search>
          <Takes key={`${place.id} ${span}`} place={place} weeks={span} />
        </>
      ) : places.isKnown ? (
        <Empty title={texts.noLocation} advice={texts.noLocationAdvice}>
          <Link href="/places">{pages.places}</Link>
        </Empty>
      ) : (
        <Loading />
      )}
    </PageSection>
  );
}
