import type { Bay, Held, Intent, Next, Opening, Refusal, Visit } from '../api/gateway';
import type { Errand, Opens, Return, Take } from './errand';

/** Who is at the page, and the badge that was held to the reader, so that a second tap is known as such. */
export type Guest = Visit & { readonly badge?: string };

/** What is shown. The kiosk is at exactly one of these at any time. */
export type Screen =
  /** Nobody is here. With `menu`, whoever taps next is asked what to do instead of being served at once. */
  | { readonly at: 'idle'; readonly menu?: boolean }
  | { readonly at: 'number'; readonly whom: Whom; readonly employeeId: string }
  | { readonly at: 'pin'; readonly whom: Whom; readonly employeeId: string; readonly pin: string }
  /** The gateway is asked; what is shown stays as calm as that is short. */
  | { readonly at: 'asking'; readonly errand: Errand }
  | { readonly at: 'menu'; readonly visit: Guest }
  /** Which of several devices. */
  | { readonly at: 'which'; readonly visit: Guest; readonly wish: 'handover' | 'fault' }
  /** The other person is to tap. */
  | { readonly at: 'handover'; readonly visit: Guest; readonly device: Held }
  | { readonly at: 'fault'; readonly visit: Guest; readonly device: Held }
  | OpeningAt
  /** It is back in its bay: is anything wrong with it? */
  | {
      readonly at: 'condition';
      readonly errand: Return;
      readonly opening: Opening;
      readonly again?: Again;
    }
  /** Somebody with a right of their own chooses a bay. */
  | { readonly at: 'bays'; readonly visit: Guest; readonly order: 'OPEN' | 'CHARGE' }
  | { readonly at: 'sure'; readonly visit: Guest }
  | { readonly at: 'emergency' }
  | { readonly at: 'done'; readonly what: Done; readonly visit: Guest; readonly again?: Again }
  | RefusedAt;

export interface OpeningAt {
  readonly at: 'opening';
  readonly errand: Opens;
  readonly opening: Opening;
  /** How far it is; absent until it is told. */
  readonly intent?: Intent;
}

export interface RefusedAt {
  readonly at: 'refused';
  readonly refusal: Refusal;
  /** When the same may be tried again, in milliseconds since 1970. */
  readonly retryAt?: number;
  /** Absent where nobody is signed in any more. */
  readonly visit?: Guest;
}

/** Whose number and PIN are typed: of somebody who comes in, or of the one who is given a device. */
export type Whom =
  | { readonly to: 'sign-in'; readonly menu: boolean }
  | { readonly to: 'handover'; readonly visit: Guest; readonly device: Held };

/** A bay that may be opened once more, until when, in milliseconds since 1970. */
export interface Again {
  readonly errand: Take | Return;
  readonly opening: Opening;
  readonly token: string;
  readonly until: number;
}

/** What came of it. */
export type Done =
  | { readonly is: 'taken'; readonly opening: Opening }
  | { readonly is: 'returned'; readonly opening: Opening }
  | { readonly is: 'closed'; readonly opening: Opening }
  | { readonly is: 'fault'; readonly assetTag: string; readonly critical: boolean }
  | { readonly is: 'handed-over'; readonly assetTag: string; readonly to: string }
  | { readonly is: 'switched'; readonly bay: Bay; readonly on: boolean };

export type { Next };

export const IDLE: Screen = { at: 'idle' };

/** How long a bay may be opened once more after its door closed, as the gateway allows it. */
export const GRACE_MS = 30_000;
