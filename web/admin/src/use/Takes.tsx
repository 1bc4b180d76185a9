import { useState } from 'react';
import type { Location } from '../api/types';
import { Empty } from '../list/Empty';
import { Failure } from '../shell/Failure';
import { When } from '../shell/When';
import { useTexts } from '../texts';
import { HeatMap } from './HeatMap';
import { byHour } from './hours';
import { useUseTexts } from './texts';
import { useTakes } from './useTakes';

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

interface TakesProps {
  readonly place: Location;
  readonly weeks: number;
}

/** The takes of some weeks, read and counted. */
export function Takes({ place, weeks }: TakesProps) {
  const texts = useUseTexts();
  const { locale } = useTexts();
  // By the full hour, so that each hour of the week is in it equally often.
  const [from] = useState(() => Math.ceil(Date.now() / HOUR_MS) * HOUR_MS - weeks * WEEK_MS);
  const takes = useTakes(place.id, from);
  if (takes.error) {
    return <Failure of={takes.error} again={() => void takes.refetch()} />;
  }
  if (takes.isReading) {
    return <progress aria-label={texts.reading} value={takes.progress} />;
  }
  if (takes.moments.length === 0) {
    return <Empty title={texts.empty} advice={texts.emptyAdvice} />;
  }
  return (
    <section className="panel">
      <h2>{texts.title(place.name)}</h2>
      <HeatMap takes={byHour(takes.moments, place.timeZone)} weeks={weeks} />
      <p className="muted below">
        {texts.total(takes.moments.length.toLocaleString(locale))}{' '}
        {takes.knownSince && (
          <>
            {texts.knownSince} <When at={takes.knownSince} zone={place.timeZone} />.
          </>
        )}
      </p>
    </section>
  );
}
