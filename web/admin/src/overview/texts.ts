import { textsOf } from '../texts';

const en = {
  title: 'Overview',
  tiles: {
    alarms: 'alarms',
    overdue: 'devices overdue',
    out: 'bays out of service',
    cutOff: 'kiosks cut off',
    ready: 'devices ready',
  },
  alarms: 'Alarms',
  noAlarms: 'No alarm stands.',
  seen: 'Seen',
  seenAlready: 'seen',
  overdue: 'Overdue',
  noOverdue: 'Every device that is due is back.',
  late: (span: string) => `${span} late`,
  all: 'Show all',
  next: 'The next shifts, and the devices they will find',
  noShifts: 'No shift of the next two days needs devices',
  noShiftsAdvice: 'Say what a shift needs under Shifts, and this shows in time whether it will be there.',
  noLocation: 'No location yet',
  noLocationAdvice: 'Begin with a location under Places: lockers, kiosks and shifts belong to one.',
  readyOf: (expected: number, needed: number) => `${expected} of ${needed} will be ready`,
  short: (by: number) => `short by ${by}`,
  enough: 'enough',
  types: 'devices',
};

const de: typeof en = {
  title: 'Übersicht',
  tiles: {
    alarms: 'Alarme',
    overdue: 'Geräte überfällig',
    out: 'Fächer außer Betrieb',
    cutOff: 'Terminals getrennt',
    ready: 'Geräte bereit',
  },
  alarms: 'Alarme',
  noAlarms: 'Kein Alarm steht an.',
  seen: 'Gesehen',
  seenAlready: 'gesehen',
  overdue: 'Überfällig',
  noOverdue: 'Jedes fällige Gerät ist zurück.',
  late: (span) => `${span} zu spät`,
  all: 'Alle zeigen',
  next: 'Die nächsten Schichten und die Geräte, die sie vorfinden',
  noShifts: 'Keine Schicht der nächsten zwei Tage braucht Geräte',
  noShiftsAdvice:
    'Unter Schichten angeben, was eine Schicht braucht; hier steht dann rechtzeitig, ob es da sein wird.',
  noLocation: 'Noch kein Standort',
  noLocationAdvice:
    'Mit einem Standort unter Orte beginnen: Schränke, Terminals und Schichten gehören zu einem.',
  readyOf: (expected, needed) => `${expected} von ${needed} werden bereit sein`,
  short: (by) => `${by} zu wenig`,
  enough: 'genug',
  types: 'Geräte',
};

export const useOverviewTexts = textsOf({ en, de });
