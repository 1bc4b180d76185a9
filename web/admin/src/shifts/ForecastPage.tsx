import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { Link } from 'wouter';
import { Choice } from '../list/Choice';
import { Empty } from '../list/Empty';
import { PlaceChoice } from '../list/PlaceChoice';
import { useFilters } from '../list/useFilters';
import { Loading } from '../shell/Loading';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { ForecastDays } from './ForecastDays';
import { useForecastTexts } from './forecastTexts';
import { ShiftsHead } from './ShiftsHead';
import { useShiftTexts } from './texts';

const FILTERS = ['location', 'days', 'only'] as const;
/** The services foresee no more than the last of these. */
const AHEAD = [1, 2, 7, 14] as const;
const USUAL = 7;

/** Whether the coming shifts of a location will find the devices that they need, and why. */
export function ForecastPage() {
  const texts = useForecastTexts();
  const { noLocation, noLocationAdvice } = useShiftTexts();
  const { pages } = useTexts();
  const places = usePlaces();
  const [{ location, days, only }, choose] = useFilters(FILTERS);
  const place = places.find(location) ?? places.items[0];
  const ahead = AHEAD.find((each) => String(each) === days) ?? USUAL;
  const spans = AHEAD.filter((each) => each !== USUAL).map((each) => [each, texts.days(each)]);
  return (
    <PageSection isFilled>
      <ShiftsHead />
      {place ? (
        <>
          <search className="filters">
            <PlaceChoice chosen={place.id} choose={(chosen) => choose({ location: chosen })} />
            <Choice
              label={texts.ahead}
              any={texts.days(USUAL)}
              value={ahead === USUAL ? '' : String(ahead)}
              options={Object.fromEntries(spans)}
              choose={(chosen) => choose({ days: chosen })}
            />
            <Choice
              label={texts.which}
              any={texts.every}
              value={only}
              options={{ short: texts.onlyShort }}
              choose={(chosen) => choose({ only: chosen })}
            />
          </search>
          <ForecastDays place={place} days={ahead} isOnlyShort={only === 'short'} />
        </>
      ) : places.isKnown ? (
        <Empty title={noLocation} advice={noLocationAdvice}>
          <Link href="/places">{pages.places}</Link>
        </Empty>
      ) : (
        <Loading />
      )}
    </PageSection>
  );
}
