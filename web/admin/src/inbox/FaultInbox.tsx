import { Link } from 'wouter';
import { useAnswer, usePages } from '../api/queries';
import type { Fault } from '../api/types';
import { BayName } from '../devices/BayName';
import { FaultLine } from '../faults/FaultLine';
import { Choice } from '../list/Choice';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { useFilters } from '../list/useFilters';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { More } from './More';
import { useInboxTexts } from './texts';

const FILTERS = ['state', 'location'] as const;
const AT_ONCE = 50;
const LOOK_EVERY_MS = 10_000;

/** The faults of all devices and bays. */
export function FaultInbox() {
  const texts = useInboxTexts();
  const places = usePlaces();
  const [filters, choose] = useFilters(FILTERS);
  const faults = usePages(
    '/api/v1/faults',
    { query: { limit: AT_ONCE, state: 'OPEN', ...filters } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  return (
    <>
      <search className="filters">
        <Choice
          label={texts.states.OPEN}
          any={texts.states.OPEN}
          value={filters.state}
          options={{ RESOLVED: texts.states.RESOLVED }}
          choose={(state) => choose({ state })}
        />
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
      </search>
      <More
        reading={faults}
        empty={
          <Nothing filters={filters} choose={choose} title={texts.noFaults} advice={texts.noFaultsAdvice} />
        }
      >
        {(rows) => (
          <div className="inbox-list">
            {rows.map((fault) => (
              <section key={fault.id} className="panel">
                <FaultOf fault={fault} />
                <ul className="lines">
                  <FaultLine fault={fault} zone={places.find(fault.location)?.timeZone} />
                </ul>
              </section>
            ))}
          </div>
        )}
      </More>
    </>
  );
}

/** What the fault is of. */
function FaultOf({ fault: { device, bay } }: { readonly fault: Fault }) {
  const may = useMay();
  const found = useAnswer(
    '/api/v1/devices/{id}',
    { path: { id: device ?? '' } },
    { enabled: Boolean(device) && may('devices:read'), staleTime: 30_000 },
  );
  return (
    <h2>
      {device && (
        <Link href={`/devices/${device}/faults`}>{found.data?.assetTag ?? `…${device.slice(-6)}`}</Link>
      )}
      {bay && <BayName id={bay} />}
    </h2>
  );
}
