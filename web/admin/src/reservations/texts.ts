import { textsOf } from '../texts';

const en = {
  add: 'Reserve a device',
  search: 'Name or tag of the device',
  anyState: 'Any state',
  states: {
    ACTIVE: 'Waits',
    TAKEN: 'Taken',
    UNUSED: 'Not used',
    RELEASED: 'Released',
    WITHDRAWN: 'Withdrawn: the plan changed',
    UNFIT: 'Withdrawn: the device is not fit',
  },
  device: 'Device',
  person: 'For',
  state: 'State',
  from: 'From',
  fromHint: 'Empty: now.',
  until: 'Until',
  why: 'Why',
  shift: 'A shift',
  byHand: 'By hand',
  action: 'Action',
  release: 'Release',
  releaseTitle: 'Release this reservation?',
  releaseMeans: 'The kiosk then hands the device to whoever comes first.',
  whichDevice: 'Which device',
  whichPerson: 'For whom',
  empty: 'Nothing is reserved',
  emptyAdvice:
    'While a device is reserved, a kiosk hands it to nobody else. Reserve one here, or let a shift reserve what it needs.',
};

const de: typeof en = {
  add: 'Gerät reservieren',
  search: 'Name oder Inventarnummer des Geräts',
  anyState: 'Jeder Zustand',
  states: {
    ACTIVE: 'Wartet',
    TAKEN: 'Genommen',
    UNUSED: 'Nicht genutzt',
    RELEASED: 'Freigegeben',
    WITHDRAWN: 'Zurückgezogen: der Plan ist ein anderer',
    UNFIT: 'Zurückgezogen: das Gerät taugt nicht',
  },
  device: 'Gerät',
  person: 'Für',
  state: 'Zustand',
  from: 'Von',
  fromHint: 'Leer: jetzt.',
  until: 'Bis',
  why: 'Warum',
  shift: 'Eine Schicht',
  byHand: 'Von Hand',
  action: 'Aktion',
  release: 'Freigeben',
  releaseTitle: 'Diese Reservierung freigeben?',
  releaseMeans: 'Das Terminal gibt das Gerät dann aus, wer auch zuerst kommt.',
  whichDevice: 'Welches Gerät',
  whichPerson: 'Für wen',
  empty: 'Nichts ist reserviert',
  emptyAdvice:
    'Solange ein Gerät reserviert ist, gibt ein Terminal es niemand anderem. Hier eines reservieren, oder eine Schicht reservieren lassen, was sie braucht.',
};

export const useReservationTexts = textsOf({ en, de });
