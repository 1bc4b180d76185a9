import { useDeviceTypes } from '../devicetypes/useDeviceTypes';
import { Choice } from '../list/Choice';
import { LocationChoice } from '../list/LocationChoice';
import { Search } from '../list/Search';
import type { Choose, Filters } from '../list/useFilters';
import { useDeviceTexts } from './texts';

export const DEVICE_FILTERS = ['q', 'state', 'type', 'ready', 'quarantined', 'location'] as const;
export type DeviceFilter = (typeof DEVICE_FILTERS)[number];

interface DeviceFiltersProps {
  readonly filters: Filters<DeviceFilter>;
  readonly choose: Choose<DeviceFilter>;
}

/** Narrows the list of devices. */
export function DeviceFilters({ filters, choose }: DeviceFiltersProps) {
  const texts = useDeviceTexts();
  const types = useDeviceTypes();
  const { any, ...quarantine } = texts.quarantine;
  return (
    <search className="filters">
      <Search label={texts.search} value={filters.q} search={(q) => choose({ q }, true)} />
      <Choice
        label={texts.columns.state}
        any={texts.anyState}
        value={filters.state}
        options={texts.states}
        choose={(state) => choose({ state })}
      />
      <Choice
        label={texts.columns.type}
        any={texts.anyType}
        value={filters.type}
        options={Object.fromEntries(types.map(({ id, name }) => [id, name]))}
        choose={(type) => choose({ type })}
      />
      <Choice
        label={texts.ready}
        any={texts.anyReadiness}
        value={filters.ready}
        options={texts.readiness}
        choose={(ready) => choose({ ready })}
      />
      <Choice
        label={texts.quarantined}
        any={any}
        value={filters.quarantined}
        options={quarantine}
        choose={(quarantined) => choose({ quarantined })}
      />
      <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
    </search>
  );
}
