import { textsOf } from '../texts';
import type { Told } from './charge';

type Doings = Readonly<Record<Told['state'], string>>;

const en = {
  charge: 'Charge over the day',
  dayBefore: 'Day before',
  dayAfter: 'Day after',
  today: 'Today',
  nothingTold: 'Nothing is known of its charge on this day: it was in no bay that told of it.',
  noPercent: 'No sensor told a charge in percent on this day, only when it was charging.',
  line: 'charge, as it was told',
  estimated: 'reckoned from minutes on the contacts',
  readyFrom: (percent: number) => `ready from ${percent} %`,
  away: 'with somebody',
  doings: { OFF: 'not charging', CHARGING: 'charging', FULL: 'full', FAULT: 'charging fault' } as Doings,
  told: (day: string, first: number, last: number) => `${day}: from ${first} % to ${last} %`,
  week: 'Who had it in the last seven days',
  nobody: 'Nobody had it in the last seven days.',
  nobodyThen: 'nobody',
  holds: (from: string, until: string) => `${from} to ${until}`,
  holdsStill: (from: string) => `since ${from}, still there`,
  legend: { over: 'is back', still: 'still there', overdue: 'overdue' },
};

const de: typeof en = {
  charge: 'Ladung über den Tag',
  dayBefore: 'Tag davor',
  dayAfter: 'Tag danach',
  today: 'Heute',
  nothingTold:
    'Von seiner Ladung ist an diesem Tag nichts bekannt: es war in keinem Fach, das davon etwas meldete.',
  noPercent: 'Kein Sensor hat an diesem Tag eine Ladung in Prozent gemeldet, nur wann geladen wurde.',
  line: 'Ladung, wie gemeldet',
  estimated: 'aus Minuten an den Kontakten gerechnet',
  readyFrom: (percent) => `bereit ab ${percent} %`,
  away: 'bei jemandem',
  doings: { OFF: 'lädt nicht', CHARGING: 'lädt', FULL: 'voll', FAULT: 'Ladefehler' },
  told: (day, first, last) => `${day}: von ${first} % auf ${last} %`,
  week: 'Wer es in den letzten sieben Tagen hatte',
  nobody: 'In den letzten sieben Tagen hatte es niemand.',
  nobodyThen: 'niemand',
  holds: (from, until) => `${from} bis ${until}`,
  holdsStill: (from) => `seit ${from}, noch dort`,
  legend: { over: 'ist zurück', still: 'noch dort', overdue: 'überfällig' },
};

export const useChartTexts = textsOf({ en, de });
