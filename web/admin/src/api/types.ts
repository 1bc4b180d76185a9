import type { AuditTells, DeviceTells, IdentityTells, LockerTells, SchedulingTells } from './paths';

/** What the services tell, by the names that the pages use. The forms themselves come from the documents. */
export type User = IdentityTells<'User'>;
export type Group = IdentityTells<'Group'>;
export type Role = IdentityTells<'RoleView'>;
export type Organization = IdentityTells<'Organization'>;
export type DirectorySync = IdentityTells<'DirectorySync'>;
export type DirectorySyncRun = IdentityTells<'DirectorySyncRun'>;
export type SignInProvider = IdentityTells<'OidcProvider'>;
export type Import = IdentityTells<'Import'>;

export type Location = LockerTells<'LocationView'>;
export type Locker = LockerTells<'LockerView'>;
export type LockerType = LockerTells<'LockerTypeView'>;
export type LockerStatus = LockerTells<'LockerStatus'>;
export type BayStatus = LockerTells<'BayStatus'>;
export type Kiosk = LockerTells<'KioskView'>;
export type KioskHealth = LockerTells<'HealthView'>;
export type Alarm = LockerTells<'AlarmView'>;
export type Command = LockerTells<'CommandView'>;
export type Maintenance = LockerTells<'MaintenanceView'>;
export type Grant = LockerTells<'GrantView'>;

export type Bay = DeviceTells<'BayView'>;
export type Device = DeviceTells<'DeviceView'>;
export type DeviceType = DeviceTells<'DeviceTypeView'>;
export type Custody = DeviceTells<'CustodyView'>;
export type Fault = DeviceTells<'FaultView'>;
export type Conflict = DeviceTells<'ConflictView'>;
export type HistoryEntry = DeviceTells<'HistoryEntry'>;

export type Shift = SchedulingTells<'ShiftView'>;
export type Occurrence = SchedulingTells<'OccurrenceView'>;
export type Forecast = SchedulingTells<'ForecastView'>;
export type Reservation = SchedulingTells<'ReservationView'>;
export type EscalationStep = SchedulingTells<'StepView'>;
export type Overdue = SchedulingTells<'OverdueView'>;

export type LogEntry = AuditTells<'LogEntry'>;
export type Verification = AuditTells<'Verification'>;
export type Webhook = AuditTells<'Webhook'>;
