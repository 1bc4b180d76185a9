import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { User } from '../api/types';
import { Confirm } from '../form/Confirm';
import { Failure } from '../shell/Failure';
import { useMay } from '../shell/useMe';
import { When } from '../shell/When';
import { useTexts } from '../texts';
import { AddBadge } from './AddBadge';
import { TapBadge } from './TapBadge';
import { usePeopleTexts } from './texts';

/** Somebody may be enrolling one at a kiosk right now. */
const LOOK_EVERY_MS = 3_000;

/** The badges of a person. */
export function Badges({ user }: { readonly user: User }) {
  const texts = usePeopleTexts();
  const { common } = useTexts();
  const may = useMay();
  const refresh = useRefresh();
  const [dialog, open] = useState<'add' | 'tap'>();
  const [leaving, leave] = useState<string>();
  const path = { user: user.id };
  const badges = useAnswer('/api/v1/users/{user}/badges', { path }, { refetchInterval: LOOK_EVERY_MS });
  const items = badges.data?.items ?? [];
  return (
    <section className="panel">
      <h2>{texts.badges}</h2>
      {badges.isError && <Failure of={badges.error} again={() => void badges.refetch()} />}
      {badges.data?.items.length === 0 && <p className="muted">{texts.noBadges}</p>}
      <ul className="lines">
        {items.map((badge) => (
          <li key={badge.id}>
            <strong>{badge.label ?? `…${badge.id.slice(-6)}`}</strong>
            <span className="muted">
              {texts.badgeSince} <When at={badge.createdAt} />
            </span>
            <span className="end">
              <Button variant="link" isDanger onClick={() => leave(badge.id)}>
                {common.remove}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div className="person-secret-actions">
        <Button variant="secondary" onClick={() => open('add')}>
          {texts.addBadge}
        </Button>
        {may('kiosks:read') && (
          <Button variant="secondary" onClick={() => open('tap')}>
            {texts.tapBadge}
          </Button>
        )}
      </div>
      {dialog === 'add' && <AddBadge user={user} close={() => open(undefined)} />}
      {dialog === 'tap' && <TapBadge user={user} had={items.length} close={() => open(undefined)} />}
      {leaving && (
        <Confirm
          title={texts.removeBadge}
          action={texts.removeBadge}
          close={() => leave(undefined)}
          act={async () => {
            await del('/api/v1/users/{user}/badges/{id}', { path: { ...path, id: leaving } });
            await refresh('/api/v1/users/{user}/badges');
          }}
        >
          {texts.removeBadgeMeans}
        </Confirm>
      )}
    </section>
  );
}
