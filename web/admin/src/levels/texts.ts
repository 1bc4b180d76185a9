import { textsOf } from '../texts';

const en = {
  button: 'Settings',
  title: (name: string) => `Settings of ${name}`,
  means:
    'What is set here goes before what is set for the locker, the location or the organisation. A field that is empty takes it from there.',
  names: {
    pulseMillis: 'Pulse of a lock in milliseconds (50 to 1000)',
    leftOpenSeconds: 'Seconds until an open door is an alarm',
    cutOffAlarmMinutes: 'Minutes of silence until a kiosk counts as cut off',
    leaseWarningMinutes: 'Minutes before its end that a lease is warned of',
    itemAllowance: 'Devices at once, at these lockers',
    charging: 'Outlets may charge',
  },
  from: {
    ORGANIZATION: 'from the organisation',
    LOCATION: 'from the location',
    LOCKER: 'from the locker',
    BAY: 'from the bay',
  },
  setHere: 'set here',
  holds: (value: string, from: string) => `${value}, ${from}`,
  here: 'Set here. Empty it to inherit.',
  asBuilt: 'As the kiosk is built.',
  inherit: 'Inherit',
  reset: 'Reset all',
  resetMeans: 'Nothing is set here any more. What is set above holds within seconds.',
  saved: 'Saved.',
};

const de: typeof en = {
  button: 'Einstellungen',
  title: (name) => `Einstellungen von ${name}`,
  means:
    'Was hier gesetzt ist, geht dem vor, was für Schrank, Standort oder Organisation gesetzt ist. Ein leeres Feld übernimmt es von dort.',
  names: {
    pulseMillis: 'Impuls eines Schlosses in Millisekunden (50 bis 1000)',
    leftOpenSeconds: 'Sekunden, bis eine offene Tür ein Alarm ist',
    cutOffAlarmMinutes: 'Minuten Stille, bis ein Terminal als getrennt gilt',
    leaseWarningMinutes: 'Minuten vor dem Ende der Frist, ab denen gewarnt wird',
    itemAllowance: 'Geräte zugleich, an diesen Schränken',
    charging: 'Steckdosen dürfen laden',
  },
  from: {
    ORGANIZATION: 'von der Organisation',
    LOCATION: 'vom Standort',
    LOCKER: 'vom Schrank',
    BAY: 'vom Fach',
  },
  setHere: 'hier gesetzt',
  holds: (value, from) => `${value}, ${from}`,
  here: 'Hier gesetzt. Leeren, um zu übernehmen.',
  asBuilt: 'Wie das Terminal gebaut ist.',
  inherit: 'Übernehmen',
  reset: 'Alle zurücksetzen',
  resetMeans: 'Hier ist dann nichts mehr gesetzt. In wenigen Sekunden gilt, was darüber gesetzt ist.',
  saved: 'Gespeichert.',
};

export const useLevelTexts = textsOf({ en, de });
