import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useAnswer } from '../api/queries';
import type { Kiosk } from '../api/types';
import { Failed } from '../shell/Failed';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { ConfirmKey } from './ConfirmKey';
import { Health } from './Health';
import { HeldPins } from './HeldPins';
import { KioskActions } from './KioskActions';
import { KioskLockers } from './KioskLockers';
import { KioskLink, KioskStatus } from './KioskState';
import { useKioskTexts } from './texts';

/** While somebody waits for it to present itself, and to see whether it is heard. */
const LOOK_EVERY_MS = 3_000;

/** One kiosk: its enrolment, its health, its lockers. */
export function KioskPage({ id }: { readonly id: string }) {
  const kiosk = useAnswer('/api/v1/kiosks/{id}', { path: { id } }, { refetchInterval: LOOK_EVERY_MS });
  if (!kiosk.data) {
    return <PageSection isFilled>{kiosk.isError ? <Failed query={kiosk} /> : <Loading />}</PageSection>;
  }
  return (
    <PageSection isFilled>
      <Standing kiosk={kiosk.data} />
    </PageSection>
  );
}

function Standing({ kiosk }: { readonly kiosk: Kiosk }) {
  const texts = useKioskTexts();
  const may = useMay();
  const zone = usePlaces().find(kiosk.location)?.timeZone;
  const isPresented = kiosk.status === 'PRESENTED' || Boolean(kiosk.pendingFingerprint);
  return (
    <>
      <Heading
        title={kiosk.name}
        crumbs={[['/kiosks', texts.title]]}
        labels={
          <>
            <KioskStatus kiosk={kiosk} />
            {kiosk.status === 'ACTIVE' && <KioskLink kiosk={kiosk} />}
          </>
        }
      >
        {kiosk.status !== 'REVOKED' && <KioskActions kiosk={kiosk} zone={zone} />}
      </Heading>
      {isPresented && may('kiosks:write') && <ConfirmKey kiosk={kiosk} />}
      {kiosk.status === 'REVOKED' && may('users:read') && <HeldPins kiosk={kiosk} />}
      <div className="columns">
        {kiosk.status === 'ACTIVE' && <Health kiosk={kiosk} zone={zone} />}
        <KioskLockers kiosk={kiosk} />
      </div>
    </>
  );
}
