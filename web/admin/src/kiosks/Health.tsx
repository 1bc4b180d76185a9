import { useAnswer } from '../api/queries';
import type { Kiosk, KioskHealth } from '../api/types';
import { Fact, Facts } from '../shell/Facts';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { State } from '../shell/State';
import { When } from '../shell/When';
import { useTexts } from '../texts';
import { useKioskTexts } from './texts';

const LOOK_EVERY_MS = 5_000;

interface HealthProps {
  readonly kiosk: Kiosk;
  readonly zone: string | undefined;
}

/** How a kiosk is: what was noticed of it, and what it told of itself. */
export function Health({ kiosk, zone }: HealthProps) {
  const texts = useKioskTexts();
  const health = useAnswer(
    '/api/v1/kiosks/{id}/health',
    { path: { id: kiosk.id } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  return (
    <section className="panel">
      <h2>{texts.health}</h2>
      {health.isError && <Failure of={health.error} again={() => void health.refetch()} />}
      {health.isLoading && <Loading />}
      {health.data && <Told health={health.data} kiosk={kiosk} zone={zone} />}
    </section>
  );
}

function Told({ health, kiosk, zone }: HealthProps & { readonly health: KioskHealth }) {
  const texts = useKioskTexts();
  const { link, lease, events } = health;
  const leaseUntil = lease.heldUntil ?? kiosk.leaseUntil;
  return (
    <Facts>
      {link.heardAt && (
        <Fact of={texts.heard}>
          <When at={link.heardAt} zone={zone} />
        </Fact>
      )}
      {link.cutOffSince && (
        <Fact of={texts.cutOffSince}>
          <State tone="bad">
            <When at={link.cutOffSince} zone={zone} />
          </State>
        </Fact>
      )}
      {leaseUntil && (
        <Fact of={texts.lease}>
          <When at={leaseUntil} zone={zone} />
        </Fact>
      )}
      <Own own={health.own} zone={zone} />
      {events.missing > 0 && (
        <Fact of={texts.missing}>
          <State tone="warn">{events.missing}</State>
        </Fact>
      )}
      {events.refused > 0 && (
        <Fact of={texts.refused}>
          <State tone="warn">{events.refused}</State>
        </Fact>
      )}
      <Fact of={texts.fingerprint}>
        <code>{kiosk.fingerprint}</code>
      </Fact>
    </Facts>
  );
}

interface OwnProps {
  readonly own: KioskHealth['own'] | null;
  readonly zone: string | undefined;
}

function Own({ own, zone }: OwnProps) {
  const texts = useKioskTexts();
  const { common } = useTexts();
  if (!own) {
    return <Fact of={texts.health}>{texts.nothingTold}</Fact>;
  }
  return (
    <>
      <Fact of={texts.software}>{own.softwareVersion}</Fact>
      <Fact of={texts.started}>
        <When at={own.startedAt} zone={zone} />
      </Fact>
      <Fact of={texts.clock}>
        <State tone={own.clockSynchronized ? 'good' : 'warn'}>
          {own.clockSynchronized ? texts.clockGood : texts.clockBad}
        </State>
      </Fact>
      <Fact of={texts.storage}>
        <State tone={own.storage === 'GOOD' ? 'good' : 'bad'}>{texts.storages[own.storage]}</State>
      </Fact>
      {own.mainsPower !== null && (
        <Fact of={texts.power}>
          <State tone={own.mainsPower ? 'good' : 'bad'}>{own.mainsPower ? common.yes : common.no}</State>
        </Fact>
      )}
      <Fact of={texts.waiting}>{own.factsWaiting ?? '–'}</Fact>
      {own.serviceUntil && (
        <Fact of={texts.service}>
          <State tone="warn">
            <When at={own.serviceUntil} zone={zone} />
          </State>
        </Fact>
      )}
    </>
  );
}
