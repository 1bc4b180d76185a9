import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { usePages } from '../api/queries';
import type { Group } from '../api/types';
import { Nothing } from '../list/Nothing';
import { type Column, Rows } from '../list/Rows';
import { Search } from '../list/Search';
import { useFilters } from '../list/useFilters';
import { PeopleTabs } from '../people/PeopleTabs';
import { Heading } from '../shell/Heading';
import { useMay } from '../shell/useMe';
import { GroupDialog } from './GroupDialog';
import { useGroupTexts } from './texts';

const FILTERS = ['q'] as const;

/** All groups. */
export function GroupsPage() {
  const texts = useGroupTexts();
  const may = useMay();
  const [, go] = useLocation();
  const [filters, choose] = useFilters(FILTERS);
  const [isAdding, add] = useState(false);
  const groups = usePages('/api/v1/groups', { query: { sort: 'name', ...filters } });
  const columns = useColumns();
  return (
    <PageSection isFilled>
      <Heading title={texts.people}>
        {may('groups:write') && <Button onClick={() => add(true)}>{texts.add}</Button>}
      </Heading>
      <PeopleTabs />
      <search className="filters">
        <Search label={texts.search} value={filters.q} search={(q) => choose({ q }, true)} />
      </search>
      <Rows
        label={texts.title}
        reading={groups}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<Nothing filters={filters} choose={choose} title={texts.empty} advice={texts.emptyAdvice} />}
      />
      {isAdding && <GroupDialog close={() => add(false)} done={({ id }) => go(`/people/groups/${id}`)} />}
    </PageSection>
  );
}

function useColumns(): readonly Column<Group>[] {
  const { columns } = useGroupTexts();
  return useMemo(
    () => [
      {
        id: 'name',
        head: columns.name,
        cell: ({ id, name }) => (
          <Link href={`/people/groups/${id}`} className="row-link" title={name}>
            {name}
          </Link>
        ),
      },
      { id: 'description', head: columns.description, minor: true, cell: ({ description }) => description },
      { id: 'number', head: columns.number, cell: ({ number }) => number },
    ],
    [columns],
  );
}
