import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { ProblemError } from '@smart-locker/shared';
import { useState } from 'react';
import { Link } from 'wouter';
import { del, put } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import { useAction } from '../form/useAction';
import { Failed } from '../shell/Failed';
import { Failure } from '../shell/Failure';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { PersonName } from '../shell/usePerson';
import { useTexts } from '../texts';
import { AddPerson } from './Crew';
import { dayWord } from './days';
import { useShiftTexts } from './texts';

interface RosterPageProps {
  readonly id: string;
  /** `2026-01-31`. */
  readonly day: string;
}

/** Who works a shift on one day. */
export function RosterPage({ id, day }: RosterPageProps) {
  const texts = useShiftTexts();
  const { locale } = useTexts();
  const shift = useAnswer('/api/v1/shifts/{id}', { path: { id } });
  if (!shift.data) {
    return <PageSection isFilled>{shift.isError ? <Failed query={shift} /> : <Loading />}</PageSection>;
  }
  const word = dayWord(day, locale, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <PageSection isFilled>
      <Heading
        title={`${shift.data.name}, ${word}`}
        crumbs={[
          [`/shifts?location=${shift.data.location}&week=${day}`, texts.title],
          [`/shifts/${id}`, shift.data.name],
        ]}
      />
      <Roster id={id} day={day} usual={shift.data.users} />
    </PageSection>
  );
}

interface RosterProps extends RosterPageProps {
  /** Those who work in it where no roster says otherwise. */
  readonly usual: readonly string[];
}

function Roster({ id, day, usual }: RosterProps) {
  const texts = useShiftTexts();
  const { locale } = useTexts();
  const may = useMay();
  const refresh = useRefresh();
  const [isAdding, add] = useState(false);
  const path = { shift: id, day };
  const roster = useAnswer('/api/v1/rosters/{shift}/{day}', { path }, { enabled: may('rosters:read') });
  const isUsual = roster.error instanceof ProblemError && roster.error.problem.status === 404;
  const users = isUsual ? usual : (roster.data?.users ?? []);
  const done = () => refresh('/api/v1/rosters', '/api/v1/shifts', '/api/v1/forecast');
  const clearing = useAction(() => del('/api/v1/rosters/{shift}/{day}', { path }).then(done));
  return (
    <section className="panel roster">
      <h2>{texts.rosterOf(dayWord(day, locale, { day: 'numeric', month: 'long' }))}</h2>
      {roster.isError && !isUsual && <Failure of={roster.error} again={() => void roster.refetch()} />}
      {isUsual && <p className="muted">{texts.rosterUsual}</p>}
      {!isUsual && roster.data?.users.length === 0 && <p className="muted">{texts.noRoster}</p>}
      <ul className="lines">
        {users.map((user) => (
          <li key={user}>
            <Link href={`/people/${user}`}>
              <PersonName id={user} />
            </Link>
            {may('rosters:write') && <TakeOff path={{ ...path, user }} done={done} />}
          </li>
        ))}
      </ul>
      {may('rosters:write') && (
        <div className="roster-actions">
          {may('users:read') && (
            <Button variant="secondary" onClick={() => add(true)}>
              {texts.addPerson}
            </Button>
          )}
          {!isUsual && roster.data && (
            <Button variant="link" onClick={clearing.run} isLoading={clearing.busy}>
              {texts.clearRoster}
            </Button>
          )}
        </div>
      )}
      {clearing.failure && <Failure of={clearing.failure} />}
      {isAdding && (
        <AddPerson
          close={() => add(false)}
          send={(user) =>
            put('/api/v1/rosters/{shift}/{day}/users/{user}', { path: { ...path, user } }).then(done)
          }
        />
      )}
    </section>
  );
}

interface TakeOffProps {
  readonly path: { readonly shift: string; readonly day: string; readonly user: string };
  readonly done: () => Promise<void>;
}

function TakeOff({ path, done }: TakeOffProps) {
  const { common } = useTexts();
  const taking = useAction(() => del('/api/v1/rosters/{shift}/{day}/users/{user}', { path }).then(done));
  return (
    <>
      <Button className="end" variant="link" isDanger onClick={taking.run} isLoading={taking.busy}>
        {common.remove}
      </Button>
      {taking.failure && <Failure of={taking.failure} />}
    </>
  );
}
