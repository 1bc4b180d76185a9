import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useAnswer, usePages } from '../api/queries';
import type { Grant } from '../api/types';
import { useGroups } from '../groups/useGroups';
import { Choice } from '../list/Choice';
import { LocationChoice } from '../list/LocationChoice';
import { Nothing } from '../list/Nothing';
import { type Column, Rows } from '../list/Rows';
import { useFilters } from '../list/useFilters';
import { useMay } from '../shell/useMe';
import { PersonName } from '../shell/usePerson';
import { usePlaces } from '../shell/usePlaces';
import { When } from '../shell/When';
import { weekdaysWord } from '../shifts/days';
import { useTexts } from '../texts';
import { GrantDialog } from './GrantDialog';
import { PlacesHead } from './PlacesHead';
import { RemoveGrant } from './RemoveGrant';
import { usePlaceTexts } from './texts';

const FILTERS = ['group', 'location'] as const;

/** Who may use which lockers, and when. */
export function GrantsPage() {
  const { grants: texts } = usePlaceTexts();
  const { common } = useTexts();
  const may = useMay();
  const groups = useGroups();
  const [filters, choose] = useFilters(FILTERS);
  const [isAdding, add] = useState(false);
  const grants = usePages('/api/v1/grants', { query: filters });
  const columns = useColumns();
  return (
    <PageSection isFilled>
      <PlacesHead>{may('grants:write') && <Button onClick={() => add(true)}>{texts.add}</Button>}</PlacesHead>
      <search className="filters">
        <Choice
          label={texts.group}
          any={`${texts.subject}: ${common.all}`}
          value={filters.group}
          options={Object.fromEntries(groups.map(({ id, name }) => [id, name]))}
          choose={(group) => choose({ group })}
        />
        <LocationChoice value={filters.location} choose={(location) => choose({ location })} />
      </search>
      <Rows
        label={texts.target}
        reading={grants}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<Nothing filters={filters} choose={choose} title={texts.empty} advice={texts.emptyAdvice} />}
      />
      {isAdding && <GrantDialog close={() => add(false)} />}
    </PageSection>
  );
}

function useColumns(): readonly Column<Grant>[] {
  const { grants: texts } = usePlaceTexts();
  const { locale } = useTexts();
  const may = useMay();
  const groups = useGroups();
  const mayWrite = may('grants:write');
  return useMemo(() => {
    const hours = ({ windows }: Grant) =>
      windows.length === 0
        ? texts.always
        : windows.map(({ days, from, until }) => `${weekdaysWord(days, locale)} ${from}–${until}`).join(', ');
    return [
      {
        id: 'subject',
        head: texts.subject,
        cell: ({ subject: { group, user } }) =>
          group ? (
            <Link href={`/people/groups/${group}`}>{groups.find(({ id }) => id === group)?.name ?? '…'}</Link>
          ) : (
            <Link href={`/people/${user}`}>
              <PersonName id={user} />
            </Link>
          ),
      },
      { id: 'target', head: texts.target, cell: ({ target }) => <Target of={target} /> },
      { id: 'windows', head: texts.windows, minor: true, cell: (grant) => hours(grant) },
      {
        id: 'until',
        head: texts.until,
        minor: true,
        cell: ({ until }) => (until ? <When at={until} /> : texts.forever),
      },
      ...(mayWrite
        ? [{ id: 'remove', head: texts.action, cell: (grant: Grant) => <RemoveGrant grant={grant} /> }]
        : []),
    ];
  }, [texts, locale, groups, mayWrite]);
}

/** A locker, an area or a location by its name. */
function Target({ of: { locker, area, location } }: { readonly of: Grant['target'] }) {
  const may = useMay();
  const places = usePlaces();
  const lockers = useAnswer(
    '/api/v1/lockers/{id}',
    { path: { id: locker ?? '' } },
    { enabled: Boolean(locker) && may('lockers:read'), staleTime: 60_000 },
  );
  if (locker) {
    return <Link href={`/cabinets/${locker}`}>{lockers.data?.name ?? `…${locker.slice(-6)}`}</Link>;
  }
  if (area) {
    const place = places.items.find(({ areas }) => areas.some(({ id }) => id === area));
    return `${place?.name ?? '…'} › ${place?.areas.find(({ id }) => id === area)?.name ?? '…'}`;
  }
  return places.find(location)?.name ?? '…';
}
