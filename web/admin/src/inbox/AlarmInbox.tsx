import { usePages } from '../api/queries';
import { Choice } from '../list/Choice';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { useFilters } from '../list/useFilters';
import { AlarmLine } from '../overview/Alarms';
import { useTexts } from '../texts';
import { More } from './More';
import { useInboxTexts } from './texts';

const FILTERS = ['kind', 'acknowledged', 'location'] as const;
const AT_ONCE = 50;
const LOOK_EVERY_MS = 5_000;

/** The alarms that stand. */
export function AlarmInbox() {
  const texts = useInboxTexts();
  const { common, bay } = useTexts();
  const [filters, choose] = useFilters(FILTERS);
  const alarms = usePages(
    '/api/v1/alarms',
    { query: { limit: AT_ONCE, state: 'STANDING', sort: '-raisedAt', ...filters } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  const { any, ...acknowledged } = texts.acknowledged;
  return (
    <>
      <search className="filters">
        <Choice
          label={texts.tabs.alarms}
          any={common.all}
          value={filters.kind}
          options={bay.alarms}
          choose={(kind) => choose({ kind })}
        />
        <Choice
          label={any}
          any={any}
          value={filters.acknowledged}
          options={acknowledged}
          choose={(seen) => choose({ acknowledged: seen })}
        />
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
      </search>
      <More
        reading={alarms}
        empty={
          <Nothing filters={filters} choose={choose} title={texts.noAlarms} advice={texts.noAlarmsAdvice} />
        }
      >
        {(rows) => (
          <ul className="panel lines">
            {rows.map((alarm) => (
              <AlarmLine key={alarm.id} alarm={alarm} isClosable />
            ))}
          </ul>
        )}
      </More>
    </>
  );
}
