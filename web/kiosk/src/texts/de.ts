import type { RefusalText, Texts } from './en';

const refusals: Readonly<Record<string, RefusalText>> = {
  NOT_RECOGNISED: {
    title: 'Diese Karte oder PIN ist hier nicht bekannt.',
    advice: 'Bitte noch einmal versuchen oder die Schichtleitung fragen.',
  },
  THROTTLED: { title: 'Zu viele falsche Versuche.', advice: 'Bitte kurz warten oder die Karte benutzen.' },
  INACTIVE: { title: 'Ihr Konto ist gesperrt.', advice: 'Bitte die Schichtleitung fragen.' },
  OUTSIDE_VALIDITY: { title: 'Ihr Konto gilt heute nicht.', advice: 'Bitte die Schichtleitung fragen.' },
  OUTSIDE_VISIT: {
    title: 'Ihr Besuch hat nicht begonnen oder ist vorbei.',
    advice: 'Bitte Ihren Gastgeber fragen.',
  },
  NOT_GRANTED: {
    title: 'Dieser Schrank ist nicht für Sie freigegeben.',
    advice: 'Bitte die Schichtleitung fragen.',
  },
  OUTSIDE_HOURS: {
    title: 'Nicht zu dieser Zeit.',
    advice: 'Der Schrank ist für Sie zu anderen Zeiten offen. Zurückgeben geht immer.',
  },
  OUTSIDE_SHIFT: {
    title: 'Sie haben gerade keine Schicht.',
    advice: 'Während der Schicht können Sie ein Gerät nehmen. Zurückgeben geht immer.',
  },
  NOT_PERMITTED: { title: 'Das dürfen Sie hier nicht.', advice: 'Bitte die Schichtleitung fragen.' },
  SERVICE_MODE: {
    title: 'An diesem Terminal wird gearbeitet.',
    advice: 'Es gibt gerade nichts aus. Zurückgeben geht weiterhin.',
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
  NOT_READY: {
    title: 'Dieses Terminal ist noch nicht eingerichtet.',
    advice: 'Bitte die Schichtleitung fragen.',
  },
  JOURNAL_UNAVAILABLE: { title: 'Dieses Terminal kann keine Geräte ausgeben.', advice: 'Bitte Hilfe rufen.' },
  'unknown-session': {
    title: 'Das hat zu lange gedauert.',
    advice: 'Bitte die Karte noch einmal vorhalten.',
  },
  'session-ended': { title: 'Sie waren schon fertig.', advice: 'Bitte die Karte noch einmal vorhalten.' },
  'invalid-request': { title: 'Das war nicht lesbar.', advice: 'Bitte noch einmal versuchen.' },
  unreachable: {
    title: 'Dieses Terminal antwortet nicht.',
    advice: 'Bitte kurz warten und noch einmal versuchen.',
  },
};

export const de: Texts = {
  locale: 'de-DE',
  otherLanguage: 'English',
  header: {
    ready: 'Bereit',
    cutOff: (since) => `Offline seit ${since}. Nehmen und Zurückgeben gehen.`,
    silent: 'Antwortet nicht',
    starting: 'Startet',
    notSetUp: 'Nicht eingerichtet',
  },
  greeting: (hour, name) =>
    `${hour < 5 || hour >= 18 ? 'Guten Abend' : hour < 11 ? 'Guten Morgen' : 'Guten Tag'}, ${name}`,
  idle: {
    tap: 'Karte vorhalten',
    noBadge: 'Keine Karte?',
    typeNumber: 'Personalnummer eingeben',
    charging: (count) => `${count} laden`,
    full: (count) => `${count} voll geladen`,
    free: (count) => (count === 1 ? '1 Fach frei' : `${count} Fächer frei`),
    notSetUp: 'Dieses Terminal ist noch nicht eingerichtet',
    notSetUpAdvice: 'Die Verwaltung meldet es auf der Seite „Terminals“ an.',
    silent: 'Einen Moment, bitte',
    silentAdvice: 'Das Terminal startet. Das dauert einige Sekunden.',
  },
  keypad: {
    number: 'Ihre Personalnummer',
    pin: 'Ihre PIN',
    digits: (count) => (count === 1 ? '1 Ziffer eingegeben' : `${count} Ziffern eingegeben`),
    erase: 'Löschen',
    back: 'Zurück',
    go: 'Weiter',
    signIn: 'Anmelden',
  },
  asking: {
    login: 'Einen Moment',
    take: 'Das beste Gerät wird gesucht',
    return: 'Ein freies Fach wird gesucht',
  },
  choice: {
    title: 'Was möchten Sie tun?',
    take: (type) => `${type} nehmen`,
    ready: (count) => `${count} bereit`,
    bring: (tag) => `${tag} zurückgeben`,
  },
  condition: {
    youHold: (tag) => `Sie geben ${tag} zurück`,
    title: 'Fehlt dem Gerät etwas?',
    allGood: 'Alles in Ordnung',
    screen: 'Bildschirm',
    scan: 'Scannt nicht',
    battery: 'Akku',
    other: 'Etwas anderes',
    takeAnother: 'Weiteres nehmen',
  },
  opening: {
    bay: (number) => `Fach ${number}`,
    take: (tag) => `${tag} nehmen`,
    bring: (tag) => `${tag} hineinlegen`,
    opens: 'Die Tür öffnet sich.',
    close: 'Danach die Tür schließen.',
    taken: (tag) => `${tag} gehört Ihnen, bis Sie es zurückgeben.`,
    returned: (tag, bay) => `${tag} liegt wieder in Fach ${bay}.`,
    thanks: 'Vielen Dank',
    jammed: (bay) => `Fach ${bay} ging nicht auf.`,
    jammedAdvice: 'Die Tür einmal zudrücken, dann die Karte noch einmal vorhalten.',
    unknown: 'Es ist nicht sicher, was geschehen ist.',
    unknownAdvice: (bay) => `Bitte die Tür von Fach ${bay} prüfen, dann die Karte noch einmal vorhalten.`,
    finish: 'Fertig',
  },
  refused: { kicker: 'Jetzt nicht', bring: 'Gerät zurückgeben', ok: 'OK', refusals },
  cabinet: {
    label: 'Der Schrank',
    open: 'offen',
    here: 'hier',
    charging: 'lädt',
    full: 'voll',
    fault: 'Fehler',
    outOfService: 'gesperrt',
    stored: 'Gerät',
  },
  simulator: {
    title: 'Simulierte Hardware',
    show: 'Simulator',
    hide: 'Ausblenden',
    open: 'Öffnen',
    close: 'Schließen',
    takeOut: 'Herausnehmen',
    putIn: 'Hineinlegen',
    device: (bay) => `Inventarnummer des Geräts in Fach ${bay}`,
    jam: 'Klemmt',
    energised: 'unter Strom',
  },
};
