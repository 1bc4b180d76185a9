import { usePages } from '../api/queries';
import { Choice } from '../list/Choice';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { useFilters } from '../list/useFilters';
import { useTexts } from '../texts';
import { ConflictCard } from './ConflictCard';
import { More } from './More';
import { useInboxTexts } from './texts';

const FILTERS = ['state', 'kind', 'location'] as const;
const AT_ONCE = 30;
const LOOK_EVERY_MS = 10_000;

/** Where what a kiosk told contradicts what was known. */
export function ConflictInbox() {
  const texts = useInboxTexts();
  const { common } = useTexts();
  const [filters, choose] = useFilters(FILTERS);
  const conflicts = usePages(
    '/api/v1/conflicts',
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
        <Choice
          label={texts.tabs.conflicts}
          any={common.all}
          value={filters.kind}
          options={texts.kinds}
          choose={(kind) => choose({ kind })}
        />
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
      </search>
      <More
        reading={conflicts}
        empty={
          <Nothing
            filters={filters}
            choose={choose}
            title={texts.noConflicts}
            advice={texts.noConflictsAdvice}
          />
        }
      >
        {(rows) => (
          <div className="inbox-list">
            {rows.map((conflict) => (
              <ConflictCard key={conflict.id} conflict={conflict} />
            ))}
          </div>
        )}
      </More>
    </>
  );
}
