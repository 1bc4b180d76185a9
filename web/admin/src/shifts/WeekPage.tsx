import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { Link } from 'wouter';
import type { Location } from '../api/types';
import { Empty } from '../list/Empty';
import { PlaceChoice } from '../list/PlaceChoice';
import { type Choose, useFilters } from '../list/useFilters';
import { Loading } from '../shell/Loading';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { daysAfter, dayWord, mondayOf, today } from './days';
import { ShiftsHead } from './ShiftsHead';
import { useShiftTexts } from './texts';
import { Week } from './Week';

const FILTERS = ['location', 'week'] as const;

/** One week at one location. */
export function WeekPage() {
  const texts = useShiftTexts();
  const { pages } = useTexts();
  const places = usePlaces();
  const [{ location, week }, choose] = useFilters(FILTERS);
  const place = places.find(location) ?? places.items[0];
  const monday = mondayOf(week && /^\d{4}-\d\d-\d\d$/.test(week) ? week : today(place?.timeZone));
  return (
    <PageSection isFilled>
      <ShiftsHead />
      {place ? (
        <>
          <WeekChoice place={place} monday={monday} choose={choose} />
          <Week place={place} monday={monday} />
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

interface WeekChoiceProps {
  readonly place: Location;
  readonly monday: string;
  readonly choose: Choose<(typeof FILTERS)[number]>;
}

function WeekChoice({ place, monday, choose }: WeekChoiceProps) {
  const texts = useShiftTexts();
  const { locale } = useTexts();
  const word = (day: string) => dayWord(day, locale, { day: 'numeric', month: 'long' });
  return (
    <div className="week-choice">
      <Button variant="secondary" onClick={() => choose({ week: daysAfter(monday, -7) })}>
        ‹ {texts.earlier}
      </Button>
      <strong>{texts.weekOf(word(monday), word(daysAfter(monday, 6)))}</strong>
      <Button variant="secondary" onClick={() => choose({ week: daysAfter(monday, 7) })}>
        {texts.later} ›
      </Button>
      <Button variant="link" onClick={() => choose({ week: '' })}>
        {texts.thisWeek}
      </Button>
      <div className="week-place">
        <PlaceChoice chosen={place.id} choose={(location) => choose({ location })} />
      </div>
    </div>
  );
}
