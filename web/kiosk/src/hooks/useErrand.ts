import { ProblemError } from '@smart-locker/shared';
import { useEffect, useRef } from 'react';
import { gateway } from '../api/gateway';
import type { Errand } from '../flow/errand';
import type { Happening, Told } from '../flow/happening';

/** Runs each errand once, also when React mounts twice while developing. */
export function useErrand(errand: Errand | undefined, tell: (happening: Happening) => void) {
  const begun = useRef<Errand>(undefined);
  useEffect(() => {
    if (errand && begun.current !== errand) {
      begun.current = errand;
      run(errand).then(tell, (failure: unknown) => {
        const { problem } = failure instanceof ProblemError ? failure : ProblemError.unreachable();
        tell({ type: 'refused', problem, errand, now: Date.now() });
      });
    }
  }, [errand, tell]);
}

async function run(errand: Errand): Promise<Told> {
  if (errand.do === 'login') {
    return { type: 'signed-in', errand, visit: await gateway.login(errand.credential) };
  }
  const { session } = errand.visit;
  switch (errand.do) {
    case 'take':
      return { type: 'opening', errand, opening: await gateway.take(session, errand.deviceType) };
    case 'return':
      return { type: 'opening', errand, opening: await gateway.giveBack(session, errand.device.id) };
    case 'reopen': {
      const { opening, token } = errand.again;
      return { type: 'opening', errand, opening: await gateway.reopen(opening.intent, token) };
    }
    case 'open':
      return { type: 'opening', errand, opening: await gateway.open(session, errand.bay.id) };
    case 'charging':
      await gateway.charging(session, errand.bay.id, errand.on);
      return { type: 'switched', errand };
    case 'emergency':
      await gateway.openEverything(session);
      return { type: 'emergency' };
    case 'fault':
      return { type: 'fault', errand, report: await gateway.fault(session, errand.device.id, errand.what) };
    case 'handover': {
      const { device, to } = errand;
      return { type: 'handed-over', errand, handover: await gateway.handOver(session, device.id, to) };
    }
  }
}
