import { useEffect } from 'react';
import { gateway } from '../api/gateway';
import type { OpeningAt, Screen } from '../flow/screen';
import { repeat } from '../live/repeat';

/** A session ends at the gateway after 30 seconds without a touch, and it sees only those that ask it something. */
const KEEP_EVERY_MS = 10_000;

/**
 * Keeps the session for as long as the person's screen is shown: somebody who walks to a bay, or asks a colleague to tap,
 * touches nothing. A screen that nobody touches is left by itself, and with it goes the session.
 */
export function useSession(screen: Screen) {
  const session = sessionOf(screen);
  useEffect(() => {
    if (!session) {
      return undefined;
    }
    return repeat(KEEP_EVERY_MS, async (signal) => {
      await gateway.me(session).catch(() => undefined);
      return !signal.aborted;
    });
  }, [session]);
}

/** A take ends it, unless the door turns out not to open; who opens once more has none. */
function isOver({ errand, intent }: OpeningAt): boolean {
  return errand.do === 'reopen' || (errand.do === 'take' && intent?.state !== 'JAMMED');
}

/** The session that something may still be asked with. */
export function sessionOf(screen: Screen): string | undefined {
  switch (screen.at) {
    case 'menu':
    case 'which':
    case 'handover':
    case 'fault':
    case 'bays':
    case 'sure':
      return screen.visit.session;
    case 'condition':
      return screen.errand.visit.session;
    case 'opening':
      return isOver(screen) ? undefined : screen.errand.visit.session;
    case 'number':
    case 'pin':
      return screen.whom.to === 'handover' ? screen.whom.visit.session : undefined;
    case 'idle':
    case 'asking':
    case 'emergency':
    case 'done':
    case 'refused':
      return undefined;
  }
}
