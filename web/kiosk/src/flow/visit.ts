import type { Bay, FaultWords, Visit } from '../api/gateway';
import type { SignIn } from './errand';
import type { Guest, Screen } from './screen';

/** The person gets what is most likely wanted, at once: the best device, or a bay for the one that is held. */
export function welcome(told: Visit, { credential, menu }: SignIn): Screen {
  const visit: Guest = { ...told, ...('badge' in credential ? { badge: credential.badge } : {}) };
  const [held, ...more] = visit.holds;
  if (menu || more.length > 0 || (held && visit.mayTake.length > 0)) {
    return { at: 'menu', visit };
  }
  if (held) {
    return { at: 'asking', errand: { do: 'return', visit, device: held } };
  }
  if (visit.takeRefused) {
    return visit.orders.length > 0
      ? { at: 'menu', visit }
      : { at: 'refused', refusal: visit.takeRefused, visit };
  }
  return visit.mayTake.length > 1 ? { at: 'menu', visit } : { at: 'asking', errand: { do: 'take', visit } };
}

/** To be asked what to do. */
export function menu(screen: Screen): Screen {
  return screen.at === 'idle'
    ? { at: 'idle', menu: true }
    : visitOf(screen, (visit) => ({ at: 'menu', visit }));
}

/** Which device is meant is asked only where there are several. */
export function wish(visit: Guest, kind: 'handover' | 'fault'): Screen {
  const [device, ...more] = visit.holds;
  return device && more.length === 0 ? { at: kind, visit, device } : { at: 'which', visit, wish: kind };
}

/** What is said of a device, that was brought back or that is still held. */
export function condition(screen: Screen, what?: FaultWords): Screen {
  if (screen.at === 'fault') {
    const { visit, device } = screen;
    return what ? { at: 'asking', errand: { do: 'fault', visit, device, what } } : screen;
  }
  if (screen.at !== 'condition') {
    return screen;
  }
  const { errand, opening, again: bay } = screen;
  const { visit, device } = errand;
  const reopening = bay ? { again: bay } : {};
  return what
    ? { at: 'asking', errand: { do: 'fault', visit, device, what, ...reopening } }
    : { at: 'done', what: { is: 'returned', opening }, visit, ...reopening };
}

/** The same bay once more. */
export function again(screen: Screen): Screen {
  if ((screen.at !== 'done' && screen.at !== 'condition') || !screen.again) {
    return screen;
  }
  const { visit } = screen.again.errand;
  return { at: 'asking', errand: { do: 'reopen', visit, again: screen.again } };
}

export function order(visit: Guest, kind: 'OPEN' | 'CHARGE' | 'OPEN_ALL'): Screen {
  return kind === 'OPEN_ALL' ? { at: 'sure', visit } : { at: 'bays', visit, order: kind };
}

/** A bay was chosen on the drawn cabinet. */
export function picked(screen: Screen, bay: Bay): Screen {
  if (screen.at !== 'bays') {
    return screen;
  }
  const { visit } = screen;
  return screen.order === 'OPEN'
    ? { at: 'asking', errand: { do: 'open', visit, bay } }
    : { at: 'asking', errand: { do: 'charging', visit, bay, on: bay.charge.state === 'OFF' } };
}

export function visitOf(screen: Screen, then: (visit: Guest) => Screen): Screen {
  return 'visit' in screen && screen.visit ? then(screen.visit) : screen;
}
