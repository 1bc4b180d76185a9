import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { Link } from 'wouter';
import { del } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Location } from '../api/types';
import { EditAndRemove } from '../form/EditAndRemove';
import { SettingsButton } from '../levels/SettingsButton';
import { Empty } from '../list/Empty';
import { Failed } from '../shell/Failed';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { Areas } from './Areas';
import { LocationDialog } from './LocationDialog';
import { PlacesHead } from './PlacesHead';
import { usePlaceTexts } from './texts';

/** All locations, each with its areas. */
export function LocationsPage() {
  const { locations: texts } = usePlaceTexts();
  const may = useMay();
  const [isAdding, add] = useState(false);
  const locations = useAnswer('/api/v1/locations', { query: { limit: 200, sort: 'name' } });
  return (
    <PageSection isFilled>
      <PlacesHead>
        {may('locations:write') && <Button onClick={() => add(true)}>{texts.add}</Button>}
      </PlacesHead>
      {locations.isError && <Failed query={locations} />}
      {locations.isLoading && <Loading />}
      {locations.data?.items.length === 0 && <Empty title={texts.empty} advice={texts.emptyAdvice} />}
      <div className="columns">
        {locations.data?.items.map((location) => (
          <LocationPanel key={location.id} location={location} />
        ))}
      </div>
      {isAdding && <LocationDialog close={() => add(false)} />}
    </PageSection>
  );
}

function LocationPanel({ location }: { readonly location: Location }) {
  const { locations: texts } = usePlaceTexts();
  const { locale } = useTexts();
  const may = useMay();
  const refresh = useRefresh();
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(location.country) ?? location.country;
  return (
    <section className="panel">
      <div className="heading">
        <h2 className="section-title">{location.name}</h2>
        <span className="muted">
          {country} · {location.timeZone}
        </span>
        <div className="heading-actions">
          <SettingsButton level="LOCATION" id={location.id} name={location.name} variant="link" />
          {may('locations:write') && (
            <EditAndRemove
              edit={(close) => <LocationDialog location={location} close={close} />}
              title={texts.removeTitle(location.name)}
              means={texts.removeMeans}
              remove={async () => {
                await del('/api/v1/locations/{id}', {
                  path: { id: location.id },
                  version: location.version,
                });
                await refresh('/api/v1/locations');
              }}
            />
          )}
        </div>
      </div>
      <Areas location={location} />
      {may('lockers:read') && <Link href={`/places/lockers?location=${location.id}`}>{texts.lockers}</Link>}
    </section>
  );
}
