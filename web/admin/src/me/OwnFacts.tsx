import { Link } from 'wouter';
import type { User } from '../api/types';
import { Fact, Facts } from '../shell/Facts';
import { useMe } from '../shell/useMe';
import { useTexts } from '../texts';
import { useMeTexts } from './texts';

/** Who is signed in. */
export function OwnFacts({ user }: { readonly user: User }) {
  const texts = useMeTexts();
  const { common } = useTexts();
  const { organization, may } = useMe();
  return (
    <section className="panel">
      <h2>{user.name}</h2>
      <Facts>
        <Fact of={texts.organization}>{organization.name}</Fact>
        <Fact of={texts.username}>{user.username ?? common.none}</Fact>
        <Fact of={texts.email}>{user.email ?? common.none}</Fact>
        <Fact of={texts.employeeId}>{user.employeeId ?? common.none}</Fact>
      </Facts>
      {may('users:write') && (
        <p className="below">
          <Link href={`/people/${user.id}`}>{texts.change}</Link>
        </p>
      )}
    </section>
  );
}
