import { textsOf } from '../texts';

const en = {
  means:
    'What happens when a device stays away, each step once. Where a location has steps of its own, those of all locations do not count there.',
  add: 'Add a step',
  edit: 'Change the step',
  after: 'After',
  afterMinutes: 'Minutes overdue',
  afterHint: 'At least 10.',
  what: 'What happens',
  where: 'Where',
  action: 'Action',
  actions: {
    TELL_HOLDER: 'Whoever has it gets a mail',
    TELL_USER: 'A certain person gets a mail',
    TELL_GROUP: 'A group gets a mail',
    TELL_PERMITTED: 'Those with a permission get a mail',
    RECORD: 'It stands in the log, for webhooks',
  },
  anyAction: 'Whatever happens',
  whom: 'Whom',
  permission: 'Who may do this there',
  group: 'Group',
  removeTitle: 'Remove this step?',
  removeMeans: 'Nothing follows from it any more, also for devices that are overdue now.',
  empty: 'Nothing follows when a device stays away',
  emptyAdvice: 'Add a first step: a mail to whoever has it, after half an hour.',
  emptyHere: 'No steps of your own locations',
  emptyHereAdvice:
    'What is set for all locations holds here. A first step of a location takes its place there.',
};

const de: typeof en = {
  means:
    'Was geschieht, wenn ein Gerät ausbleibt, jeder Schritt einmal. Hat ein Standort eigene Schritte, zählen dort die für alle Standorte nicht.',
  add: 'Schritt hinzufügen',
  edit: 'Schritt ändern',
  after: 'Nach',
  afterMinutes: 'Minuten überfällig',
  afterHint: 'Mindestens 10.',
  what: 'Was geschieht',
  where: 'Wo',
  action: 'Aktion',
  actions: {
    TELL_HOLDER: 'Wer es hat, bekommt eine Mail',
    TELL_USER: 'Eine bestimmte Person bekommt eine Mail',
    TELL_GROUP: 'Eine Gruppe bekommt eine Mail',
    TELL_PERMITTED: 'Wer ein Recht hat, bekommt eine Mail',
    RECORD: 'Es steht im Protokoll, für Webhooks',
  },
  anyAction: 'Was auch geschieht',
  whom: 'Wer',
  permission: 'Wer das dort darf',
  group: 'Gruppe',
  removeTitle: 'Diesen Schritt entfernen?',
  removeMeans: 'Es folgt nichts mehr daraus, auch für Geräte, die jetzt überfällig sind.',
  empty: 'Bleibt ein Gerät aus, folgt nichts',
  emptyAdvice: 'Einen ersten Schritt hinzufügen: eine Mail an den, der es hat, nach einer halben Stunde.',
  emptyHere: 'Keine Schritte eigener Standorte',
  emptyHereAdvice:
    'Hier gilt, was für alle Standorte gesetzt ist. Ein erster Schritt eines Standorts tritt dort an seine Stelle.',
};

export const useEscalationTexts = textsOf({ en, de });
