import { request } from '@smart-locker/shared';
import type { components } from './generated/gateway';
import { get, post } from './typed';

/** The kiosk API of the hardware gateway on this machine, as its OpenAPI document tells it. */
type Schemas = components['schemas'];

export type Status = Schemas['StatusView'];
export type Bay = Schemas['BayStatus'];
export type Snapshot = Schemas['Snapshot'];
export type KioskStatus = Schemas['KioskStatus'];
/** Who is at the kiosk, and what the person may do. */
export type Visit = Schemas['LoginView'];
/** A device as a person knows it: what it is, the tag on its back, and what can be wrong with it. */
export type Held = Schemas['Held'];
export type Fault = Schemas['FaultChoice'];
export type Order = Schemas['Order'];
/** The bay that is being opened for a person. */
export type Opening = Schemas['OpeningView'];
/** How far an opening came. */
export type Intent = Schemas['IntentView'];
export type Next = Schemas['Next'];
export type Emergency = Schemas['EmergencyView'];
export type Handover = Schemas['HandoverView'];
export type FaultReport = Schemas['FaultView'];
export type Charge = Schemas['Charge'];
export type Refusal = Schemas['Refusal'];
export type SimulatedBay = Schemas['SimulatorView'];
export type Move = {
  readonly door?: 'OPEN' | 'CLOSED';
  readonly device?: string | null;
  readonly jam?: boolean;
};

export type Credential = { readonly badge: string } | { readonly employeeId: string; readonly pin: string };

/** What is wrong with a device: one of its choices, or words. */
export type FaultWords = { readonly choice: string } | { readonly text: string };

export const gateway = {
  status: (signal: AbortSignal) => get('/kiosk/v1/status', { signal }),

  /** Presents the one-time code that an administrator reads out. */
  enrol: (code: string) => post('/kiosk/v1/enrolment', { code }),

  login: (credential: Credential) => post('/kiosk/v1/login', credential),

  /** Keeps the session of somebody who is at the page. */
  me: (session: string) => get('/kiosk/v1/me', { headers: { 'Kiosk-Session': session } }),

  /** Opens the bay with the best device, of the given type if one is given. */
  take: (session: string, deviceType?: string) =>
    post('/kiosk/v1/take', { session, ...(deviceType ? { deviceType } : {}) }),

  /** Opens a free bay for a device. */
  giveBack: (session: string, device: string) => post('/kiosk/v1/return', { session, device }),

  /** Opens the same bay once more for somebody who was there a moment ago. */
  reopen: (intent: string, token: string) => post('/kiosk/v1/reopen', { intent, token }),

  fault: (session: string, device: string, what: FaultWords) =>
    post('/kiosk/v1/fault', { session, device, ...what }),

  handOver: (session: string, device: string, to: Credential) =>
    post('/kiosk/v1/handover', { session, device, to }),

  open: (session: string, bay: string) => post('/kiosk/v1/open', { session, bay }),

  charging: (session: string, bay: string, on: boolean) => post('/kiosk/v1/charging', { session, bay, on }),

  openEverything: (session: string) => post('/kiosk/v1/emergency', { session }),

  intent: (intent: string, signal: AbortSignal) =>
    get('/kiosk/v1/intents/{intent}', { in: { intent }, signal }),
};

/** Hands for the simulated hardware. */
export const simulator = {
  bays: () => get('/simulator/v1/bays'),

  move: (bay: SimulatedBay, move: Move) =>
    request<SimulatedBay>(`/simulator/v1/bays/${bay.number}?locker=${encodeURIComponent(bay.locker)}`, {
      method: 'PUT',
      body: move,
    }),
};
