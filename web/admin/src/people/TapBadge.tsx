import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { post } from '../api/client';
import { useAnswer } from '../api/queries';
import type { User } from '../api/types';
import { Dialog, FormDialog } from '../form/Dialog';
import { ChoiceField, TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { State } from '../shell/State';
import { useTexts } from '../texts';
import { usePeopleTexts } from './texts';

interface TapBadgeProps {
  readonly user: User;
  /** How many badges there were before. */
  readonly had: number;
  readonly close: () => void;
}

/** Has the next unknown badge that is tapped at a kiosk be this person's. */
export function TapBadge({ user, had, close }: TapBadgeProps) {
  const texts = usePeopleTexts();
  const kiosks = useAnswer('/api/v1/kiosks', { query: { status: 'ACTIVE', limit: 200, sort: 'name' } });
  const [waitsAt, wait] = useState<string>();
  const [before] = useState(had);
  const named = (id: string) => kiosks.data?.items.find((each) => each.id === id)?.name ?? texts.kiosk;
  const form = useForm({ kiosk: '', label: '' }, async ({ kiosk, label }) => {
    const body = label ? { kiosk, label } : { kiosk };
    await post('/api/v1/users/{user}/badges/enrolment', { path: { user: user.id }, body });
    wait(kiosk);
  });
  if (waitsAt) {
    return <Waiting at={named(waitsAt)} isDone={had > before} close={close} />;
  }
  return (
    <FormDialog title={texts.tapBadge} close={close} form={form} action={texts.waitForTap}>
      <ChoiceField
        form={form}
        name="kiosk"
        label={texts.kiosk}
        none="–"
        options={kiosks.data?.items.map(({ id, name }) => [id, name] as const) ?? []}
        isRequired
      />
      <TextField form={form} name="label" label={texts.badgeLabel} hint={texts.badgeLabelHint} />
    </FormDialog>
  );
}

interface WaitingProps {
  readonly at: string;
  readonly isDone: boolean;
  readonly close: () => void;
}

function Waiting({ at, isDone, close }: WaitingProps) {
  const texts = usePeopleTexts();
  const { common } = useTexts();
  return (
    <Dialog title={texts.tapBadge} close={close}>
      <p role="status">{isDone ? <State tone="good">{texts.badgeCame}</State> : texts.tapNow(at)}</p>
      {!isDone && <progress aria-label={texts.waitForTap} />}
      <div className="dialog-buttons">
        <Button onClick={close}>{common.close}</Button>
      </div>
    </Dialog>
  );
}
