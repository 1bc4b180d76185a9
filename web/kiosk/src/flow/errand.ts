import type { Bay, Credential, FaultWords, Held } from '../api/gateway';
import type { Again, Guest } from './screen';

export type SignIn = { readonly do: 'login'; readonly credential: Credential; readonly menu: boolean };
export type Take = { readonly do: 'take'; readonly visit: Guest; readonly deviceType?: string };
export type Return = { readonly do: 'return'; readonly visit: Guest; readonly device: Held };
export type Reopen = { readonly do: 'reopen'; readonly visit: Guest; readonly again: Again };
export type OpenBay = { readonly do: 'open'; readonly visit: Guest; readonly bay: Bay };
export type SwitchCharging = {
  readonly do: 'charging';
  readonly visit: Guest;
  readonly bay: Bay;
  readonly on: boolean;
};
export type OpenEverything = { readonly do: 'emergency'; readonly visit: Guest };
export type ReportFault = {
  readonly do: 'fault';
  readonly visit: Guest;
  readonly device: Held;
  readonly what: FaultWords;
  /** The bay it was just put into, where it was. */
  readonly again?: Again;
};
export type HandOver = {
  readonly do: 'handover';
  readonly visit: Guest;
  readonly device: Held;
  readonly to: Credential;
};

/** What ends in a bay that opens. */
export type Opens = Take | Return | Reopen | OpenBay;

/** What the gateway is asked to do. */
export type Errand = SignIn | Opens | SwitchCharging | OpenEverything | ReportFault | HandOver;
