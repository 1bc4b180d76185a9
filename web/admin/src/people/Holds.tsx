import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import type { Custody, User } from '../api/types';
import { Failure } from '../shell/Failure';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { When } from '../shell/When';
import { usePeopleTexts } from './texts';

/** The devices that a person holds now. */
export function Holds({ user }: { readonly user: User }) {
  const texts = usePeopleTexts();
  const held = useAnswer('/api/v1/custody', { query: { holder: user.id, state: 'ACTIVE', limit: 200 } });
  return (
    <section className="panel">
      <h2>{texts.holds}</h2>
      {held.isError && <Failure of={held.error} again={() => void held.refetch()} />}
      {held.data?.items.length === 0 && <p className="muted">{texts.holdsNothing}</p>}
      <ul className="lines">
        {held.data?.items.map((custody) => (
          <HeldLine key={custody.id} custody={custody} />
        ))}
      </ul>
    </section>
  );
}

function HeldLine({ custody }: { readonly custody: Custody }) {
  const texts = usePeopleTexts();
  const may = useMay();
  const zone = usePlaces().find(custody.location)?.timeZone;
  const id = custody.device ?? '';
  const device = useAnswer(
    '/api/v1/devices/{id}',
    { path: { id } },
    { enabled: Boolean(id) && may('devices:read') },
  );
  return (
    <li>
      <Link href={`/devices/${id}`}>{device.data?.assetTag ?? `…${id.slice(-6)}`}</Link>
      <span className="muted">
        {texts.since} <When at={custody.since} zone={zone} />
      </span>
      <span className="end">
        {custody.dueAt && (
          <State tone={custody.overdue ? 'warn' : 'plain'}>
            {custody.overdue ? texts.overdue : texts.due} <When at={custody.dueAt} zone={zone} />
          </State>
        )}
      </span>
    </li>
  );
}
