import type { RefusalText } from './refusals.en';

export const refusals: Readonly<Record<string, RefusalText>> = {
  NOT_RECOGNISED: {
    title: 'Diese Karte oder PIN ist hier nicht bekannt.',
    advice: 'Bitte noch einmal versuchen oder die Schichtleitung fragen.',
  },
  THROTTLED: { title: 'Zu viele falsche Versuche.', advice: 'Bitte die Karte benutzen oder warten.' },
  INACTIVE: { title: 'Ihr Konto ist gesperrt.', advice: 'Bitte die Schichtleitung fragen.' },
  OUTSIDE_VALIDITY: {
    title: 'Ihr Konto gilt heute nicht.',
    advice: 'Bitte die Schichtleitung fragen.',
    from: (when) => `Ihr Konto wird ${when} gültig.`,
  },
  OUTSIDE_VISIT: {
    title: 'Ihr Besuch hat nicht begonnen oder ist vorbei.',
    advice: 'Bitte Ihren Gastgeber fragen.',
    from: (when) => `Ihr Besuch beginnt ${when}.`,
  },
  NOT_GRANTED: {
    title: 'Dieser Schrank ist nicht für Sie freigegeben.',
    advice: 'Bitte die Schichtleitung fragen.',
  },
  OUTSIDE_HOURS: {
    title: 'Nicht zu dieser Zeit.',
    advice: 'Der Schrank ist für Sie zu anderen Zeiten offen. Zurückgeben geht immer.',
    from: (when) => `Der Schrank wird für Sie ${when} frei.`,
  },
  OUTSIDE_SHIFT: {
    title: 'Sie haben gerade keine Schicht.',
    advice: 'Während der Schicht können Sie ein Gerät nehmen. Zurückgeben geht immer.',
    from: (when) => `Ihre Schicht beginnt ${when}.`,
  },
  NOT_PERMITTED: { title: 'Das dürfen Sie hier nicht.', advice: 'Bitte die Schichtleitung fragen.' },
  SERVICE_MODE: {
    title: 'An diesem Terminal wird gearbeitet.',
    advice: 'Es gibt gerade nichts aus. Zurückgeben geht weiterhin.',
    from: (_, time) => `An diesem Terminal wird bis ${time} gearbeitet.`,
  },
  LEASE_EXPIRED: {
    title: 'Dieses Terminal ist zu lange ohne Verbindung.',
    advice: 'Es darf keine Geräte ausgeben. Zurückgeben geht weiterhin.',
  },
  ALLOWANCE_REACHED: {
    title: 'Sie haben schon alles, was Sie haben dürfen.',
    advice: 'Bitte zuerst ein Gerät zurückgeben.',
  },
  NO_DEVICE_READY: {
    title: 'Kein Gerät ist bereit.',
    advice: 'Bitte in einigen Minuten noch einmal versuchen.',
  },
  RESERVED: {
    title: 'Die Geräte hier sind für andere zurückgelegt.',
    advice: 'Bitte später noch einmal versuchen.',
  },
  NO_FREE_BAY: {
    title: 'Alle Fächer sind belegt.',
    advice: 'Bitte warten, bis eines frei ist, dann Karte vorhalten.',
  },
  NOTHING_HELD: {
    title: 'Sie haben kein Gerät.',
    advice: 'Falls das nicht stimmt, bitte die Schichtleitung fragen.',
  },
  DEVICE_NEEDED: {
    title: 'Sie haben mehrere Geräte.',
    advice: 'Karte noch einmal vorhalten und das Gerät wählen.',
  },
  DEVICE_UNKNOWN: {
    title: 'Dieses Gerät ist hier nicht bekannt.',
    advice: 'Bitte die Schichtleitung fragen.',
  },
  NOT_HELD: {
    title: 'Dieses Gerät haben Sie nicht.',
    advice: 'Karte noch einmal vorhalten, um zu sehen, was Sie haben.',
  },
  SAME_PERSON: {
    title: 'Das ist Ihre eigene Karte.',
    advice: 'Wer das Gerät bekommt, muss die Karte vorhalten.',
  },
  DEVICE_FAULTY: {
    title: 'Dieses Gerät ist defekt.',
    advice: 'Es wird nicht weitergegeben. Bitte zurückgeben.',
  },
  NOT_READY: {
    title: 'Dieses Terminal ist noch nicht eingerichtet.',
    advice: 'Bitte die Schichtleitung fragen.',
  },
  JOURNAL_UNAVAILABLE: {
    title: 'Dieses Terminal kann keine Geräte ausgeben.',
    advice: 'Zurückgeben geht weiterhin. Bitte Hilfe rufen.',
  },
  'unknown-session': {
    title: 'Das hat zu lange gedauert.',
    advice: 'Bitte die Karte noch einmal vorhalten.',
  },
  'session-ended': { title: 'Sie waren schon fertig.', advice: 'Bitte die Karte noch einmal vorhalten.' },
  'unknown-opening': {
    title: 'Dieses Fach ist für Sie geschlossen.',
    advice: 'Bitte die Karte noch einmal vorhalten.',
  },
  'not-closed': { title: 'Diese Tür ist noch offen.', advice: 'Sie können das Fach so benutzen.' },
  'grace-over': {
    title: 'Zum Wiederöffnen ist es zu spät.',
    advice: 'Bitte die Karte noch einmal vorhalten.',
  },
  'bay-in-use': {
    title: 'An diesem Fach ist gerade jemand.',
    advice: 'Bitte warten, bis die Tür geschlossen ist.',
  },
  'unknown-bay': { title: 'Dieses Fach gibt es hier nicht.', advice: 'Bitte ein anderes wählen.' },
  'not-switched': {
    title: 'Das Laden ließ sich nicht schalten.',
    advice: 'Bitte ein anderes Fach wählen.',
  },
  'invalid-request': { title: 'Das war nicht lesbar.', advice: 'Bitte noch einmal versuchen.' },
  'internal-error': {
    title: 'Etwas ist schiefgegangen.',
    advice: 'Bitte noch einmal versuchen oder Hilfe rufen.',
  },
  unreachable: {
    title: 'Dieses Terminal antwortet nicht.',
    advice: 'Bitte kurz warten und noch einmal versuchen.',
  },
};
