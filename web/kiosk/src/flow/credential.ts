import type { Credential } from '../api/gateway';
import { nextBay } from './opening';
import type { Guest, Screen, Whom } from './screen';

const LONGEST_NUMBER = 12;
const LONGEST_PIN = 12;

/** A badge was held to the reader. */
export function badge(screen: Screen, uid: string): Screen {
  const signIn = (menu: boolean): Screen => ({
    at: 'asking',
    errand: { do: 'login', credential: { badge: uid }, menu },
  });
  switch (screen.at) {
    case 'asking':
      // One errand at a time: the reader may see the same badge twice.
      return screen;
    case 'opening':
      if (screen.errand.visit.badge !== uid) {
        return signIn(false);
      }
      return screen.intent?.state === 'JAMMED' ? nextBay(screen) : screen;
    case 'condition':
      return signIn(screen.errand.visit.badge === uid);
    case 'done':
      // Who was served a moment ago and taps again wants something else, not to bring back what was just taken.
      return signIn(screen.visit.badge === uid);
    case 'handover':
      return handOver(screen, { badge: uid });
    case 'number':
    case 'pin':
      return screen.whom.to === 'handover' ? handOver(screen.whom, { badge: uid }) : signIn(screen.whom.menu);
    case 'idle':
      return signIn(screen.menu === true);
    case 'menu':
    case 'which':
    case 'fault':
    case 'bays':
    case 'sure':
    case 'emergency':
    case 'refused':
      return signIn(false);
  }
}

/** A key was pressed, on the page or on a keyboard. */
export function typed(screen: Screen, key: string): Screen {
  switch (screen.at) {
    case 'idle':
      return isDigitOrLetter(key)
        ? { at: 'number', whom: { to: 'sign-in', menu: screen.menu === true }, employeeId: key }
        : screen;
    case 'handover':
      return isDigitOrLetter(key)
        ? { at: 'number', whom: { ...screen, to: 'handover' }, employeeId: key }
        : screen;
    case 'number':
      if (key === 'Enter') {
        return screen.employeeId ? { ...screen, at: 'pin', pin: '' } : screen;
      }
      return { ...screen, employeeId: edited(screen.employeeId, key, LONGEST_NUMBER) };
    case 'pin':
      return typedPin(screen, key);
    default:
      return screen;
  }
}

function typedPin(screen: Extract<Screen, { at: 'pin' }>, key: string): Screen {
  const { whom, employeeId, pin } = screen;
  if (key === 'Enter') {
    return pin ? identify(whom, { employeeId, pin }) : screen;
  }
  if (key === 'Backspace' && !pin) {
    return { at: 'number', whom, employeeId };
  }
  return { ...screen, pin: edited(pin, key, LONGEST_PIN) };
}

function identify(whom: Whom, credential: Credential): Screen {
  return whom.to === 'handover'
    ? handOver(whom, credential)
    : { at: 'asking', errand: { do: 'login', credential, menu: whom.menu } };
}

function handOver(
  { visit, device }: { readonly visit: Guest; readonly device: Guest['holds'][number] },
  to: Credential,
): Screen {
  return { at: 'asking', errand: { do: 'handover', visit, device, to } };
}

function isDigitOrLetter(key: string): boolean {
  return /^[0-9A-Za-z]$/.test(key);
}

function edited(text: string, key: string, longest: number): string {
  return key === 'Backspace' ? text.slice(0, -1) : (text + key).slice(0, longest);
}
