import { useCallback, useEffect, useReducer } from 'react';
import type { Happening } from '../flow/happening';
import { next } from '../flow/next';
import { IDLE, type Screen } from '../flow/screen';
import type { Live } from '../live/live';
import { useLive } from '../live/useLive';
import { listenToReader } from '../reader/reader';
import { useErrand } from './useErrand';
import { useIntent } from './useIntent';
import { usePatience } from './usePatience';
import { useSession } from './useSession';

export interface Kiosk {
  readonly screen: Screen;
  readonly live: Live;
  readonly tell: (happening: Happening) => void;
}

/** Everything that happens at the kiosk, and what is shown for it. */
export function useKiosk(): Kiosk {
  const [screen, tell] = useReducer(next, IDLE);
  const onBadge = useCallback((uid: string) => tell({ type: 'badge', uid }), []);
  const live = useLive(onBadge);

  useEffect(() => listenToReader(window, { onBadge, onKey: (key) => tell({ type: 'key', key }) }), [onBadge]);

  useErrand(screen.at === 'asking' ? screen.errand : undefined, tell);
  useIntent(screen.at === 'opening' ? screen.opening.intent : undefined, live, tell);
  useSession(screen);
  usePatience(screen, tell);
  return { screen, live, tell };
}
