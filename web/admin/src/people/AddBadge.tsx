import { post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { User } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { usePeopleTexts } from './texts';

interface AddBadgeProps {
  readonly user: User;
  readonly close: () => void;
}

/** Gives a badge by its number. A reader that types like a keyboard fills the field by itself. */
export function AddBadge({ user, close }: AddBadgeProps) {
  const texts = usePeopleTexts();
  const refresh = useRefresh();
  const form = useForm({ uid: '', label: '' }, async ({ uid, label }) => {
    const body = label ? { uid, label } : { uid };
    await post('/api/v1/users/{user}/badges', { path: { user: user.id }, body });
    await refresh('/api/v1/users/{user}/badges');
    close();
  });
  return (
    <FormDialog title={texts.addBadge} close={close} form={form} action={texts.addBadge}>
      <TextField
        form={form}
        name="uid"
        label={texts.badgeUid}
        hint={texts.badgeUidHint}
        isRequired
        autoFocus
      />
      <TextField form={form} name="label" label={texts.badgeLabel} hint={texts.badgeLabelHint} />
    </FormDialog>
  );
}
