import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Link } from 'wouter';
import type { LockerTells } from '../api/paths';
import { Dialog } from '../form/Dialog';
import { When } from '../shell/When';
import { useTexts } from '../texts';
import { useKioskTexts } from './texts';

interface EnrolmentCodeProps {
  readonly invitation: LockerTells<'InvitationView'>;
  readonly close: () => void;
}

/** The one-time code. It is in this answer and nowhere else. */
export function EnrolmentCode({ invitation, close }: EnrolmentCodeProps) {
  const texts = useKioskTexts();
  const { common } = useTexts();
  return (
    <Dialog title={texts.code} close={close}>
      <p className="enrolment-code">{invitation.enrolmentCode}</p>
      <p>
        {texts.codeHelp} {invitation.enrolmentExpiresAt && <When at={invitation.enrolmentExpiresAt} />}.
      </p>
      <div className="dialog-buttons">
        <Link className="button secondary" href={`/kiosks/${invitation.id}`} onClick={close}>
          {texts.toKiosk}
        </Link>
        <Button onClick={close}>{common.close}</Button>
      </div>
    </Dialog>
  );
}
