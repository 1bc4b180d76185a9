import type { Kiosk } from '../api/types';
import { State, type Tone } from '../shell/State';
import { When } from '../shell/When';
import { useKioskTexts } from './texts';

const STATUS_TONES: Readonly<Record<Kiosk['status'], Tone>> = {
  INVITED: 'wait',
  PRESENTED: 'warn',
  ACTIVE: 'good',
  REVOKED: 'plain',
};
const LINK_TONES: Readonly<Record<Kiosk['link']['state'], Tone>> = {
  NEVER_HEARD: 'wait',
  CONNECTED: 'good',
  CUT_OFF: 'bad',
};

/** How far a kiosk's enrolment is, or that it ended. */
export function KioskStatus({ kiosk }: { readonly kiosk: Kiosk }) {
  const texts = useKioskTexts();
  const status = kiosk.pendingFingerprint ? 'PRESENTED' : kiosk.status;
  return <State tone={STATUS_TONES[status]}>{texts.statuses[status]}</State>;
}

/** Whether a kiosk is heard, and since when not. */
export function KioskLink({ kiosk: { link } }: { readonly kiosk: Kiosk }) {
  const texts = useKioskTexts();
  return (
    <State tone={LINK_TONES[link.state]}>
      {texts.links[link.state]}
      {link.cutOffSince && (
        <>
          {' · '}
          <When at={link.cutOffSince} />
        </>
      )}
    </State>
  );
}
