import { textsOf } from '../texts';

type Words = Readonly<Record<string, string>>;

const en = {
  title: 'Inbox',
  tabs: { conflicts: 'Contradictions', faults: 'Faults', alarms: 'Alarms' },
  states: { OPEN: 'Open', RESOLVED: 'Settled' },
  noConflicts: 'No contradiction',
  noConflictsAdvice:
    'When a kiosk tells what contradicts what was known, both sides stand here, and you say what it was.',
  noFaults: 'No open fault',
  noFaultsAdvice: 'What people report at a kiosk, or a sensor finds, stands here until somebody settled it.',
  noAlarms: 'No alarm stands',
  noAlarmsAdvice:
    'A door that jams or stands open, a kiosk that is not heard: it stands here while it lasts.',
  kinds: {
    TAKEN_WHILE_HELD: 'Taken while somebody held it',
    DEVICE_IN_OTHER_BAY: 'Was in another bay than was known',
    BAY_HELD_OTHER_DEVICE: 'The bay held another device than was known',
    BAY_OF_OTHER_USER: 'The bay is another person’s',
    DEVICE_NOT_IN_USE: 'Changed hands although it was not in use',
    CUSTODY_HAD_ENDED: 'Recorded for a device that was back already',
    PLACEMENT_OVERRULED: 'Told only after a person had placed it otherwise',
    UNKNOWN_DEVICE: 'A device that nobody knows',
    UNKNOWN_BAY: 'A bay that nobody knows',
  } as Words,
  told: 'What the kiosk told',
  known: 'What was known',
  nothingKnown: 'Nothing was known of it.',
  facts: { what: 'What', at: 'When', device: 'Device', bay: 'Bay', person: 'Person', evidence: 'Known by' },
  choices: {
    KEEP_FACT: 'The kiosk is right, all stays as it is',
    DISMISS: 'It cannot be found out any more',
    CAME_BACK_BEFORE: 'It had been brought back before',
    FORMER_HOLDER_HAS_IT: 'Who held it first has it still',
    DEVICE_ELSEWHERE: 'The device is in another bay …',
    DEVICE_LOST: 'The device is not to be found',
    BACK_IN_SERVICE: 'The device is in use again',
    WAS_DEVICE: 'It was this device …',
    FREE_BAY: 'Give the bay back to all',
  } as Words,
  decide: 'Say what it was',
  note: 'Note',
  noteHint: 'What you found out, for those who look later.',
  whichDevice: 'Which device was it?',
  resolved: 'Settled',
  on: 'of',
  close: 'Close',
  closeTitle: 'Close the alarm?',
  closeMeans:
    'Where a sensor tells, it ends the alarm by itself. Close it only when you have seen that all is well.',
  acknowledged: { any: 'Seen or not', true: 'Seen', false: 'Not seen' },
};

const de: typeof en = {
  title: 'Eingang',
  tabs: { conflicts: 'Widersprüche', faults: 'Fehler', alarms: 'Alarme' },
  states: { OPEN: 'Offen', RESOLVED: 'Erledigt' },
  noConflicts: 'Kein Widerspruch',
  noConflictsAdvice:
    'Wenn ein Terminal etwas meldet, das dem Bekannten widerspricht, stehen hier beide Seiten, und Sie sagen, was war.',
  noFaults: 'Kein offener Fehler',
  noFaultsAdvice:
    'Was am Terminal gemeldet wird oder ein Sensor findet, steht hier, bis es jemand erledigt hat.',
  noAlarms: 'Kein Alarm steht an',
  noAlarmsAdvice:
    'Eine Tür, die klemmt oder offen steht, ein Terminal, das nicht zu hören ist: es steht hier, solange es dauert.',
  kinds: {
    TAKEN_WHILE_HELD: 'Entnommen, während es jemand hatte',
    DEVICE_IN_OTHER_BAY: 'War in einem anderen Fach als bekannt',
    BAY_HELD_OTHER_DEVICE: 'Im Fach war ein anderes Gerät als bekannt',
    BAY_OF_OTHER_USER: 'Das Fach gehört einer anderen Person',
    DEVICE_NOT_IN_USE: 'Wechselte die Hand, obwohl es nicht in Betrieb war',
    CUSTODY_HAD_ENDED: 'Eingetragen für ein Gerät, das schon zurück war',
    PLACEMENT_OVERRULED: 'Erst gemeldet, als eine Person es schon anders eingetragen hatte',
    UNKNOWN_DEVICE: 'Ein Gerät, das niemand kennt',
    UNKNOWN_BAY: 'Ein Fach, das niemand kennt',
  },
  told: 'Was das Terminal meldet',
  known: 'Was bekannt war',
  nothingKnown: 'Davon war nichts bekannt.',
  facts: {
    what: 'Was',
    at: 'Wann',
    device: 'Gerät',
    bay: 'Fach',
    person: 'Person',
    evidence: 'Bekannt durch',
  },
  choices: {
    KEEP_FACT: 'Das Terminal hat recht, alles bleibt, wie es ist',
    DISMISS: 'Es lässt sich nicht mehr klären',
    CAME_BACK_BEFORE: 'Es war vorher zurückgebracht worden',
    FORMER_HOLDER_HAS_IT: 'Wer es zuerst hatte, hat es noch',
    DEVICE_ELSEWHERE: 'Das Gerät ist in einem anderen Fach …',
    DEVICE_LOST: 'Das Gerät ist nicht zu finden',
    BACK_IN_SERVICE: 'Das Gerät ist wieder in Betrieb',
    WAS_DEVICE: 'Es war dieses Gerät …',
    FREE_BAY: 'Das Fach wieder allen geben',
  },
  decide: 'Sagen, was war',
  note: 'Notiz',
  noteHint: 'Was Sie herausgefunden haben, für alle, die später nachsehen.',
  whichDevice: 'Welches Gerät war es?',
  resolved: 'Erledigt',
  on: 'an',
  close: 'Schließen',
  closeTitle: 'Den Alarm schließen?',
  closeMeans:
    'Wo ein Sensor meldet, endet der Alarm von selbst. Nur schließen, wenn Sie gesehen haben, dass alles in Ordnung ist.',
  acknowledged: { any: 'Gesehen oder nicht', true: 'Gesehen', false: 'Nicht gesehen' },
};

export const useInboxTexts = textsOf({ en, de });
