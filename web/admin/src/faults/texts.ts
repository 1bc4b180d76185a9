import { textsOf } from '../texts';

const en = {
  report: 'Report a fault',
  what: 'What is wrong?',
  kind: 'Kind',
  other: 'Something else',
  critical: 'Keep it back until somebody looked at it',
  none: 'Nothing is known to be wrong with it.',
  criticalWord: 'Kept back',
  minor: 'Recorded',
  settled: 'Settled',
  settle: 'Settle',
  settleTitle: 'What was done about it?',
  note: 'What was done',
  reopen: 'Open again',
  sources: { REPORTED: 'reported at the kiosk', RETURNED: 'told on return', SENSED: 'found by a sensor' },
  by: 'by',
};

const de: typeof en = {
  report: 'Fehler melden',
  what: 'Was stimmt nicht?',
  kind: 'Art',
  other: 'Etwas anderes',
  critical: 'Zurückhalten, bis jemand nachgesehen hat',
  none: 'Es ist nichts bekannt, was daran nicht stimmt.',
  criticalWord: 'Zurückgehalten',
  minor: 'Vermerkt',
  settled: 'Erledigt',
  settle: 'Erledigen',
  settleTitle: 'Was wurde getan?',
  note: 'Was getan wurde',
  reopen: 'Wieder öffnen',
  sources: {
    REPORTED: 'am Terminal gemeldet',
    RETURNED: 'bei der Rückgabe gesagt',
    SENSED: 'von einem Sensor gefunden',
  },
  by: 'von',
};

export const useFaultTexts = textsOf({ en, de });
