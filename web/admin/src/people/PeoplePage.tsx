import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { Link } from 'wouter';
import { usePages } from '../api/queries';
import { useGroups } from '../groups/useGroups';
import { Choice } from '../list/Choice';
import { Nothing } from '../list/Nothing';
import { Rows } from '../list/Rows';
import { Search } from '../list/Search';
import { useFilters } from '../list/useFilters';
import { useRoles } from '../roles/useRoles';
import { Heading } from '../shell/Heading';
import { useMay } from '../shell/useMe';
import { PeopleTabs } from './PeopleTabs';
import { usePeopleTexts } from './texts';
import { usePeopleColumns } from './usePeopleColumns';

const FILTERS = ['q', 'group', 'role', 'active', 'type'] as const;

/** Everybody, to search, filter and open. */
export function PeoplePage() {
  const texts = usePeopleTexts();
  const may = useMay();
  const [filters, choose] = useFilters(FILTERS);
  const groups = useGroups();
  const roles = useRoles();
  const people = usePages('/api/v1/users', { query: { sort: 'name', ...filters } });
  const columns = usePeopleColumns();
  return (
    <PageSection isFilled>
      <Heading title={texts.title}>{may('users:write') && <Adding />}</Heading>
      <PeopleTabs />
      <search className="filters">
        <Search label={texts.search} value={filters.q} search={(q) => choose({ q }, true)} />
        <Choice
          label={texts.groups}
          any={texts.anyGroup}
          value={filters.group}
          options={Object.fromEntries(groups.map(({ id, name }) => [id, name]))}
          choose={(group) => choose({ group })}
        />
        <Choice
          label={texts.roles}
          any={texts.anyRole}
          value={filters.role}
          options={Object.fromEntries(roles.map(({ id, name }) => [id, name]))}
          choose={(role) => choose({ role })}
        />
        <Choice
          label={texts.columns.state}
          any={texts.activeOrNot}
          value={filters.active}
          options={texts.states}
          choose={(active) => choose({ active })}
        />
        <Choice
          label={texts.fields.type}
          any={texts.anyKind}
          value={filters.type}
          options={texts.types}
          choose={(type) => choose({ type })}
        />
      </search>
      <Rows
        label={texts.title}
        reading={people}
        columns={columns}
        keyOf={({ id }) => id}
        empty={
          <Nothing filters={filters} choose={choose} title={texts.empty} advice={texts.emptyAdvice}>
            {may('users:write') && <Adding />}
          </Nothing>
        }
      />
    </PageSection>
  );
}

function Adding() {
  const texts = usePeopleTexts();
  return (
    <>
      <Link className="button secondary" href="/people/import">
        {texts.import}
      </Link>
      <Link className="button" href="/people/new">
        {texts.add}
      </Link>
    </>
  );
}
