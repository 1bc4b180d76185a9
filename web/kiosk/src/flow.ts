import type { Problem } from '@smart-locker/shared';
import type { Credential, Held, IntentState, Opening, Visit } from './api';

/** What is shown. The kiosk is at exactly one of these at any time. */
export type Screen =
  | { readonly at: 'idle' }
  | { readonly at: 'number'; readonly employeeId: string }
  | { readonly at: 'pin'; readonly employeeId: string; readonly pin: string }
  /** The gateway is asked; what is shown stays as calm as that is short. */
  | { readonly at: 'asking'; readonly errand: Errand }
  | { readonly at: 'choice'; readonly visit: Visit }
  | { readonly at: 'condition'; readonly visit: Visit; readonly device: Held }
  | {
      readonly at: 'opening';
      readonly errand: Take | Return;
      readonly opening: Opening;
      readonly state: IntentState;
    }
  | { readonly at: 'refused'; readonly refusal: Refusal; readonly visit?: Visit };

export type Sign = { readonly do: 'login'; readonly credential: Credential };
export type Take = { readonly do: 'take'; readonly visit: Visit; readonly deviceType?: string };
export type Return = {
  readonly do: 'return';
  readonly visit: Visit;
  readonly device: Held;
  readonly fault?: string;
};

/** What the gateway is asked to do. */
export type Errand = Sign | Take | Return;

export interface Refusal {
  /** Name of the rule that refused, or slug of the problem. */
  readonly reason: string;
  /** The gateway's own sentence, for a reason that the catalogue does not know. */
  readonly detail: string;
}

export type Happening =
  | { readonly type: 'badge'; readonly uid: string }
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'type-number' }
  | { readonly type: 'signed-in'; readonly visit: Visit }
  | { readonly type: 'take'; readonly deviceType?: string }
  | { readonly type: 'bring'; readonly device: Held }
  | { readonly type: 'condition'; readonly fault?: string }
  | { readonly type: 'opening'; readonly errand: Take | Return; readonly opening: Opening }
  | { readonly type: 'intent'; readonly intent: string; readonly state: IntentState }
  | { readonly type: 'refused'; readonly problem: Problem; readonly errand: Errand }
  | { readonly type: 'leave' };

export const IDLE: Screen = { at: 'idle' };
const LONGEST_NUMBER = 12;
const LONGEST_PIN = 12;

/** What is shown after something happened. */
export function next(screen: Screen, happening: Happening): Screen {
  switch (happening.type) {
    case 'badge':
      // One errand at a time: the reader may see the same badge twice.
      return screen.at === 'asking'
        ? screen
        : { at: 'asking', errand: { do: 'login', credential: { badge: happening.uid } } };
    case 'key':
      return typed(screen, happening.key);
    case 'type-number':
      return { at: 'number', employeeId: '' };
    case 'signed-in':
      return welcome(happening.visit);
    case 'take':
      return take(screen, happening.deviceType);
    case 'bring':
      return visitOf(screen, (visit) => ({ at: 'condition', visit, device: happening.device }));
    case 'condition':
      return screen.at === 'condition' ? bring(screen.visit, screen.device, happening.fault) : screen;
    case 'opening':
      return { at: 'opening', errand: happening.errand, opening: happening.opening, state: 'FIRED' };
    case 'intent':
      return screen.at === 'opening' && screen.opening.intent === happening.intent
        ? { ...screen, state: happening.state }
        : screen;
    case 'refused':
      return refused(happening.problem, happening.errand);
    case 'leave':
      return IDLE;
  }
}

/** The person gets what is most likely wanted: the best device, or a bay for the one held. */
function welcome(visit: Visit): Screen {
  const [held, ...more] = visit.holds;
  if (held) {
    return more.length > 0 ? { at: 'choice', visit } : { at: 'condition', visit, device: held };
  }
  if (visit.takeRefused) {
    return { at: 'refused', refusal: visit.takeRefused, visit };
  }
  const [only, ...others] = visit.mayTake;
  return only && others.length > 0
    ? { at: 'choice', visit }
    : { at: 'asking', errand: { do: 'take', visit } };
}

function take(screen: Screen, deviceType: string | undefined): Screen {
  return visitOf(screen, (visit) => {
    if (deviceType === undefined && visit.mayTake.length > 1) {
      return { at: 'choice', visit };
    }
    return { at: 'asking', errand: { do: 'take', visit, ...(deviceType ? { deviceType } : {}) } };
  });
}

function bring(visit: Visit, device: Held, fault: string | undefined): Screen {
  return { at: 'asking', errand: { do: 'return', visit, device, ...(fault ? { fault } : {}) } };
}

function refused(problem: Problem, errand: Errand): Screen {
  const refusal = { reason: problem.reason ?? problem.type, detail: problem.detail };
  return errand.do === 'login' ? { at: 'refused', refusal } : { at: 'refused', refusal, visit: errand.visit };
}

function visitOf(screen: Screen, then: (visit: Visit) => Screen): Screen {
  return 'visit' in screen && screen.visit ? then(screen.visit) : screen;
}

function typed(screen: Screen, key: string): Screen {
  switch (screen.at) {
    case 'idle':
      return /^[0-9A-Za-z]$/.test(key) ? { at: 'number', employeeId: key } : screen;
    case 'number':
      if (key === 'Enter') {
        return screen.employeeId ? { at: 'pin', employeeId: screen.employeeId, pin: '' } : screen;
      }
      return { ...screen, employeeId: edited(screen.employeeId, key, LONGEST_NUMBER) };
    case 'pin':
      if (key === 'Enter') {
        const { employeeId, pin } = screen;
        return pin ? { at: 'asking', errand: { do: 'login', credential: { employeeId, pin } } } : screen;
      }
      if (key === 'Backspace' && !screen.pin) {
        return { at: 'number', employeeId: screen.employeeId };
      }
      return { ...screen, pin: edited(screen.pin, key, LONGEST_PIN) };
    case 'asking':
    case 'choice':
    case 'condition':
    case 'opening':
    case 'refused':
      return screen;
  }
}

function edited(text: string, key: string, longest: number): string {
  return key === 'Backspace' ? text.slice(0, -1) : (text + key).slice(0, longest);
}

/** After how many milliseconds without a touch the page is left for the next person; never for some screens. */
export function patience(screen: Screen): number | undefined {
  switch (screen.at) {
    case 'idle':
    case 'asking':
      return undefined;
    case 'number':
    case 'pin':
    case 'choice':
    case 'condition':
      return 30_000;
    case 'refused':
      return 12_000;
    case 'opening':
      return screen.state === 'DONE' ? 5_000 : 60_000;
  }
}
