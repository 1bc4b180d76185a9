import type { Screen } from '../flow/screen';

/** Yes, no, none left, you have one already, and: the door still stands open. */
export type Sound = 'yes' | 'no' | 'none-left' | 'already' | 'reminder';

const NONE_LEFT = ['NO_DEVICE_READY', 'RESERVED', 'NO_FREE_BAY'];

/** What is heard when one screen follows another. Hands are full and eyes on the door: it must do without the screen. */
export function soundOf(before: Screen, after: Screen): Sound | undefined {
  if (before.at === after.at && after.at !== 'asking') {
    return jammed(after) && !jammed(before) ? 'no' : undefined;
  }
  switch (after.at) {
    case 'refused':
      return soundOfRefusal(after.refusal.reason);
    case 'opening':
      return 'yes';
    case 'asking':
      return after.errand.do === 'return' && isSignIn(before) ? 'already' : undefined;
    case 'menu':
      return isSignIn(before) && after.visit.holds.length > 0 ? 'already' : undefined;
    case 'done':
      return after.what.is === 'handed-over' || after.what.is === 'fault' ? 'yes' : undefined;
    default:
      return undefined;
  }
}

function soundOfRefusal(reason: string): Sound {
  if (reason === 'ALLOWANCE_REACHED') {
    return 'already';
  }
  return NONE_LEFT.includes(reason) ? 'none-left' : 'no';
}

function isSignIn(screen: Screen): boolean {
  return screen.at === 'asking' && screen.errand.do === 'login';
}

function jammed(screen: Screen): boolean {
  return screen.at === 'opening' && screen.intent?.state === 'JAMMED';
}

/** One tone: its pitch in Hz, when it begins and how long it lasts, in seconds. */
export interface Tone {
  readonly hertz: number;
  readonly at: number;
  readonly seconds: number;
}

/** Told apart by rhythm and by direction, not by pitch alone: a hall is loud. */
export const TONES: Readonly<Record<Sound, readonly Tone[]>> = {
  yes: [
    { hertz: 659, at: 0, seconds: 0.09 },
    { hertz: 988, at: 0.1, seconds: 0.16 },
  ],
  no: [
    { hertz: 233, at: 0, seconds: 0.18 },
    { hertz: 196, at: 0.24, seconds: 0.28 },
  ],
  'none-left': [
    { hertz: 587, at: 0, seconds: 0.12 },
    { hertz: 466, at: 0.16, seconds: 0.12 },
    { hertz: 349, at: 0.32, seconds: 0.26 },
  ],
  already: [
    { hertz: 784, at: 0, seconds: 0.09 },
    { hertz: 784, at: 0.17, seconds: 0.09 },
  ],
  reminder: [
    { hertz: 880, at: 0, seconds: 0.12 },
    { hertz: 880, at: 0.3, seconds: 0.12 },
    { hertz: 880, at: 0.6, seconds: 0.12 },
  ],
};
