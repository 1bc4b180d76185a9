import './log.css';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { Link } from 'wouter';
import type { AuditTells } from '../api/paths';
import { usePages } from '../api/queries';
import { Choice } from '../list/Choice';
import { Nothing } from '../list/Nothing';
import { Rows } from '../list/Rows';
import { Search } from '../list/Search';
import { useFilters } from '../list/useFilters';
import { Heading } from '../shell/Heading';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { Day } from './Day';
import { Export } from './Export';
import { Follow } from './Follow';
import { useLogColumns } from './useLogColumns';
import { Verify } from './Verify';

const FILTERS = ['q', 'result', 'subject', 'actor', 'from', 'until'] as const;
/** The log tells nobody by itself: who follows it asks this often. */
const LOOK_EVERY_MS = 2_000;

/** Who did what, when; and the proof that nobody changed it. */
export default function LogPage() {
  const texts = useTexts();
  const may = useMay();
  const [filters, choose] = useFilters(FILTERS);
  const [isFollowing, follow] = useState(true);
  const query = { ...filters, result: filters.result as AuditTells<'Result'> | undefined };
  const entries = usePages(
    '/api/v1/logs',
    { query },
    { refetchInterval: isFollowing ? LOOK_EVERY_MS : false },
  );
  const columns = useLogColumns();
  return (
    <PageSection isFilled>
      <Heading title={texts.log.title}>
        <Follow isOn={isFollowing} turn={follow} />
        {may('logs:export') && <Export filters={filters} />}
      </Heading>
      <Verify />
      <search className="filters">
        <Search label={texts.log.type} value={filters.q} search={(q) => choose({ q }, true)} />
        <Choice
          label={texts.log.result}
          any={texts.log.anyResult}
          value={filters.result}
          options={texts.log.results}
          choose={(result) => choose({ result })}
        />
        <Day label={texts.log.from} value={filters.from} choose={(from) => choose({ from })} />
        <Day label={texts.log.until} value={filters.until} isEnd choose={(until) => choose({ until })} />
        {(filters.subject || filters.actor) && (
          <Link href="/log" className="filter-off">
            {texts.log.subject} · {texts.log.everything}
          </Link>
        )}
      </search>
      <Rows
        label={texts.log.title}
        reading={entries}
        columns={columns}
        keyOf={({ id }) => id}
        empty={
          <Nothing filters={filters} choose={choose} title={texts.log.empty} advice={texts.log.emptyAdvice} />
        }
      />
    </PageSection>
  );
}
