import { request } from '@smart-locker/shared';

/** The kiosk API of the hardware gateway on this machine. */
export interface Status {
  readonly hardware: 'SIMULATED' | 'WIRED';
  readonly enrolment: { readonly state: 'NONE' | 'PRESENTED' | 'ACTIVE' };
  readonly link: { readonly up: boolean; readonly cutOffSince?: string | null };
  readonly site?: {
    readonly kioskName: string;
    readonly locationName: string;
    readonly timeZone: string;
  } | null;
  readonly lockers: readonly Locker[];
  readonly bays: readonly Bay[];
}

/** A cabinet as it hangs on the wall. */
export interface Locker {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

export interface Bay {
  readonly id: string;
  /** Name of the locker it is in. */
  readonly locker: string;
  readonly number: number;
  readonly inService: boolean;
  readonly door: 'UNKNOWN' | 'CLOSED' | 'UNLOCKING' | 'OPEN';
  readonly charge: {
    readonly state: 'OFF' | 'CHARGING' | 'FULL' | 'FAULT';
    readonly percent?: number | null;
  };
  /** Asset tag of what is in it, as far as the gateway knows. */
  readonly device?: string | null;
}

/** A device as a person knows it: what it is, and the tag on its back. */
export interface Held {
  readonly id: string;
  readonly assetTag: string;
  readonly name: string;
}

/** Who is at the kiosk, and what the person may do. */
export interface Visit {
  readonly session: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly holds: readonly Held[];
  readonly mayTake: readonly { readonly deviceType: string; readonly name: string; readonly ready: number }[];
  readonly takeRefused?: { readonly reason: string; readonly detail: string } | null;
  readonly expiresAt: string;
}

/** The bay that is being opened for a person. */
export interface Opening {
  readonly intent: string;
  readonly lockerName: string;
  readonly bay: number;
  readonly device: { readonly id: string; readonly assetTag: string };
}

export type IntentState = 'INTENDED' | 'FIRED' | 'OPENED' | 'DONE' | 'JAMMED' | 'UNKNOWN';

export type Credential = { readonly badge: string } | { readonly employeeId: string; readonly pin: string };

export const gateway = {
  status: (signal: AbortSignal) => request<Status>('/kiosk/v1/status', { signal }),

  login: (credential: Credential) => request<Visit>('/kiosk/v1/login', { method: 'POST', body: credential }),

  /** Opens the bay with the best device, of the given type if one is given. */
  take: (session: string, deviceType?: string) =>
    request<Opening>('/kiosk/v1/take', {
      method: 'POST',
      body: { session, ...(deviceType ? { deviceType } : {}) },
    }),

  /** Opens a free bay for a device. `fault` is what is wrong with it, if anything is. */
  giveBack: (session: string, device: string, fault?: string) =>
    request<Opening>('/kiosk/v1/return', {
      method: 'POST',
      body: { session, device, ...(fault ? { fault } : {}) },
    }),

  intent: (id: string, signal: AbortSignal) =>
    request<{ readonly state: IntentState }>(`/kiosk/v1/intents/${id}`, { signal }),
};
