import { ProblemError } from '@smart-locker/shared';
import { useEffect, useReducer, useRef, useState } from 'react';
import { gateway, type Opening, type Status } from './api';
import { type Errand, type Happening, IDLE, next, patience, type Screen } from './flow';
import { listenToReader } from './reader';

const STATUS_EVERY_MS = 2_000;
const INTENT_EVERY_MS = 250;

/** The status of the kiosk; undefined until it is known, null while the gateway does not answer. */
export function useStatus(quick: boolean): Status | null | undefined {
  const [status, setStatus] = useState<Status | null>();
  const every = quick ? INTENT_EVERY_MS * 2 : STATUS_EVERY_MS;
  useEffect(
    () =>
      repeat(every, async (signal) => {
        setStatus(await gateway.status(signal).catch(() => (signal.aborted ? undefined : null)));
        return true;
      }),
    [every],
  );
  return status;
}

/** Everything that happens at the kiosk, and what is shown for it. */
export function useKiosk(): [Screen, (happening: Happening) => void] {
  const [screen, tell] = useReducer(next, IDLE);

  useEffect(
    () =>
      listenToReader(window, {
        onBadge: (uid) => tell({ type: 'badge', uid }),
        onKey: (key) => tell({ type: 'key', key }),
      }),
    [],
  );

  useErrand(screen.at === 'asking' ? screen.errand : undefined, tell);
  useIntent(screen.at === 'opening' ? screen.opening : undefined, tell);
  usePatience(screen, tell);
  return [screen, tell];
}

/** Runs each errand once, also when React mounts twice while developing. */
function useErrand(errand: Errand | undefined, tell: (happening: Happening) => void) {
  const begun = useRef<Errand>(undefined);
  useEffect(() => {
    if (errand && begun.current !== errand) {
      begun.current = errand;
      run(errand).then(tell, (failure: unknown) => {
        const { problem } = failure instanceof ProblemError ? failure : ProblemError.unreachable();
        tell({ type: 'refused', problem, errand });
      });
    }
  }, [errand, tell]);
}

async function run(errand: Errand): Promise<Happening> {
  switch (errand.do) {
    case 'login':
      return { type: 'signed-in', visit: await gateway.login(errand.credential) };
    case 'take':
      return {
        type: 'opening',
        errand,
        opening: await gateway.take(errand.visit.session, errand.deviceType),
      };
    case 'return':
      return {
        type: 'opening',
        errand,
        opening: await gateway.giveBack(errand.visit.session, errand.device.id, errand.fault),
      };
  }
}

/** Follows the opening of a bay to its end. */
function useIntent(opening: Opening | undefined, tell: (happening: Happening) => void) {
  const intent = opening?.intent;
  useEffect(() => {
    if (!intent) {
      return undefined;
    }
    return repeat(INTENT_EVERY_MS, async (signal) => {
      const told = await gateway.intent(intent, signal).catch(() => undefined);
      if (told && !signal.aborted) {
        tell({ type: 'intent', intent, state: told.state });
      }
      return !told || !['DONE', 'JAMMED', 'UNKNOWN'].includes(told.state);
    });
  }, [intent, tell]);
}

/** Leaves a screen that nobody touches. */
function usePatience(screen: Screen, tell: (happening: Happening) => void) {
  useEffect(() => {
    const time = patience(screen);
    if (time === undefined) {
      return undefined;
    }
    let timer = setTimeout(() => tell({ type: 'leave' }), time);
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(() => tell({ type: 'leave' }), time);
    };
    window.addEventListener('pointerdown', touched);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', touched);
    };
  }, [screen, tell]);
}

/** Asks now and again after a pause, one question at a time, until told to stop or `ask` says so. */
export function repeat(pause: number, ask: (signal: AbortSignal) => Promise<boolean>): () => void {
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const round = async () => {
    const again = await ask(stopped.signal);
    if (again && !stopped.signal.aborted) {
      timer = setTimeout(round, pause);
    }
  };
  void round();
  return () => {
    stopped.abort();
    clearTimeout(timer);
  };
}
