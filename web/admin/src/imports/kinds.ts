/** What can be brought in from a file. */
export type ImportKind = 'users' | 'devices' | 'lockers' | 'shifts' | 'rosters';

interface KindFacts {
  /** The page of the list, to go back to. */
  readonly page: string;
  /** The columns that the service knows, those that have to be there first. */
  readonly columns: readonly string[];
  readonly required: readonly string[];
}

export const KINDS: Readonly<Record<ImportKind, KindFacts>> = {
  users: {
    page: '/people',
    required: ['employeeId'],
    columns: [
      'employeeId',
      'name',
      'username',
      'email',
      'phone',
      'groups',
      'badge',
      'type',
      'active',
      'givenName',
      'familyName',
      'title',
      'department',
      'division',
      'costCenter',
      'company',
      'language',
      'validFrom',
      'validUntil',
      'visitFrom',
      'visitUntil',
    ],
  },
  devices: {
    page: '/devices',
    required: ['assetTag'],
    columns: ['assetTag', 'name', 'type', 'serialNumber', 'rfid', 'location', 'locker', 'bay'],
  },
  lockers: {
    page: '/places/lockers',
    required: ['serial'],
    columns: ['serial', 'name', 'location', 'area', 'type', 'rows', 'columns', 'inService'],
  },
  shifts: {
    page: '/shifts',
    required: ['location', 'name'],
    columns: [
      'location',
      'name',
      'days',
      'start',
      'end',
      'timeZone',
      'validFrom',
      'validUntil',
      'graceMinutes',
      'reserve',
      'users',
      'groups',
      'deviceTypes',
      'devices',
      'id',
    ],
  },
  rosters: {
    page: '/shifts',
    required: ['day', 'shift', 'employeeId'],
    columns: ['day', 'shift', 'employeeId', 'location', 'works', 'name'],
  },
};
