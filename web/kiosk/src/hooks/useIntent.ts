import { useEffect } from 'react';
import { gateway } from '../api/gateway';
import type { Happening } from '../flow/happening';
import type { Live } from '../live/live';
import { repeat } from '../live/repeat';

const WITHOUT_EVENTS_MS = 500;

/**
 * Follows the opening of a bay to its end by what is told as it happens. It is asked about once at the beginning, for what
 * happened before its id was known, after each break, and again and again where no events come.
 */
export function useIntent(id: string | undefined, live: Live, tell: (happening: Happening) => void) {
  const told = id ? live.intents[id] : undefined;
  useEffect(() => {
    if (told) {
      tell({ type: 'intent', intent: told, now: Date.now() });
    }
  }, [told, tell]);

  const { streaming } = live;
  useEffect(() => {
    if (!id) {
      return undefined;
    }
    return repeat(WITHOUT_EVENTS_MS, async (signal) => {
      const intent = await gateway.intent(id, signal).catch(() => undefined);
      if (intent && !signal.aborted) {
        tell({ type: 'intent', intent, now: Date.now() });
      }
      return !intent || !streaming;
    });
  }, [id, streaming, tell]);
}
