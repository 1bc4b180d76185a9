import { session } from './session';

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of the following page, absent on the last. */
  readonly next: string | null;
  readonly total: number;
}

export interface Locker {
  readonly id: string;
  readonly name: string;
  readonly serial: string;
  readonly type: string;
  readonly location: string;
  readonly inService: boolean;
}

export interface LockerType {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

export interface Location {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
}

export interface Bay {
  readonly id: string;
  readonly locker: string;
  readonly number: number;
  readonly operational: boolean;
  readonly outOfService: boolean;
  readonly door: 'UNKNOWN' | 'CLOSED' | 'UNLOCKING' | 'OPEN';
  readonly alarm?: string | null;
  readonly device?: string | null;
  readonly user?: string | null;
  readonly charge: {
    readonly state: 'OFF' | 'CHARGING' | 'FULL' | 'FAULT';
    readonly percent?: number | null;
    readonly estimated: boolean;
  };
}

export interface Device {
  readonly id: string;
  readonly assetTag: string;
  readonly name: string;
  readonly state: 'STORED' | 'HELD' | 'OUT_OF_SERVICE' | 'LOST' | 'RETIRED';
  readonly quarantined?: boolean;
}

/** Who holds a device since when. `bay` is where it was taken from. */
export interface Custody {
  readonly id: string;
  readonly device: string;
  readonly holder: string;
  readonly bay: string;
  readonly since: string;
  readonly dueAt?: string | null;
}

export interface User {
  readonly id: string;
  readonly name: string;
  readonly employeeId?: string | null;
}

export interface LogEntry {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly id?: string | null };
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly result: string;
  readonly details: Readonly<Record<string, string>>;
  readonly hash: string;
}

export interface Verification {
  readonly holds: boolean;
  readonly entries: number;
  readonly mismatch?: { readonly position: number; readonly reason: string } | null;
}

export interface LogFilter {
  readonly q?: string;
  readonly result?: string;
  readonly subject?: string;
}

const get = <T>(
  path: string,
  signal: AbortSignal,
  query: Readonly<Record<string, string | undefined>> = {},
) => {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value) {
      asked.set(name, value);
    }
  }
  return session.ask<T>(asked.size > 0 ? `${path}?${asked}` : path, { signal });
};

/** The operations of the services that the pages use. */
export const client = {
  lockers: (signal: AbortSignal) => get<Page<Locker>>('/api/v1/lockers', signal, { limit: '200' }),
  locker: (id: string, signal: AbortSignal) => get<Locker>(`/api/v1/lockers/${id}`, signal),
  lockerTypes: (signal: AbortSignal) =>
    get<Page<LockerType>>('/api/v1/locker-types', signal, { limit: '200' }),
  locations: (signal: AbortSignal) => get<Page<Location>>('/api/v1/locations', signal, { limit: '200' }),
  bays: (locker: string, signal: AbortSignal) =>
    get<Page<Bay>>('/api/v1/bays', signal, { locker, limit: '200' }),
  device: (id: string, signal: AbortSignal) => get<Device>(`/api/v1/devices/${id}`, signal),
  custody: (signal: AbortSignal) =>
    get<Page<Custody>>('/api/v1/custody', signal, { state: 'ACTIVE', limit: '200' }),
  user: (id: string, signal: AbortSignal) => get<User>(`/api/v1/users/${id}`, signal),
  logs: (filter: LogFilter, cursor: string | undefined, signal: AbortSignal) =>
    get<Page<LogEntry>>('/api/v1/logs', signal, { ...filter, cursor, limit: '50' }),
  verifyLog: (signal: AbortSignal) => get<Verification>('/api/v1/logs/verify', signal),
};
