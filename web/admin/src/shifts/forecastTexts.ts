import type { Forecast } from '../api/types';
import { textsOf } from '../texts';

type Basis = Forecast['assumptions'][number]['basis'];

/** What an assumption is said with: moments as the clock shows them there. */
export interface Assumed {
  readonly count: number;
  readonly counted: boolean;
  readonly freeAt: string;
  readonly chargeMinutes: number;
  readonly readyAt: string;
}

type Sayings = Readonly<Record<Basis, (it: Assumed) => string>>;

const ready = ({ counted, readyAt }: Assumed) => `${counted ? 'ready by' : 'ready only by'} ${readyAt}`;
const charge = ({ chargeMinutes }: Assumed) => (chargeMinutes > 0 ? `${chargeMinutes} min to charge, ` : '');

const en = {
  ahead: 'How far ahead',
  days: (days: number) => (days === 1 ? 'The next 24 hours' : `The next ${days} days`),
  which: 'Which shifts',
  every: 'Every shift',
  onlyShort: 'Only those that will miss devices',
  summary: (short: number) =>
    short === 1 ? 'Devices will be missing once' : `Devices will be missing ${short} times`,
  shortOn: (by: number, type: string, when: string) => `Short by ${by} ${type} on ${when}`,
  more: (more: number) => `and ${more} more`,
  allEnough: 'Every shift will find the devices that it needs.',
  short: (by: number) => `short by ${by}`,
  enough: 'enough',
  readyOf: (expected: number, needed: number) => `${expected} of ${needed} will be ready`,
  reserved: (reserved: number) => `${reserved} of those needed: reserved by hand`,
  unnamed: 'devices',
  why: 'On what that rests',
  nothingKnown: 'There is no such device at this location.',
  estimated: 'estimated: no sensor',
  empty: 'No shift in this time needs devices',
  emptyAdvice:
    'Open a shift and say what it needs; from then on this tells in time whether that will be there.',
  noneShort: 'No shift will miss devices',
  noneShortAdvice: 'Show every shift to see how many devices each will find.',
  basis: {
    READY: ({ count }) => `${count} ready now`,
    CHARGING: (it) => `${it.count} charging, ${ready(it)}`,
    DUE_BACK: (it) => `${it.count} due back by ${it.freeAt}, ${charge(it)}${ready(it)}`,
    AFTER_SHIFT: (it) => `${it.count} back from an earlier shift by ${it.freeAt}, ${charge(it)}${ready(it)}`,
    OVERDUE: ({ count }) => `${count} overdue, not counted on`,
    NO_DUE_TIME: ({ count }) => `${count} held without a due time, not counted on`,
    NOT_CHARGING: ({ count }) => `${count} not charged enough and not charging, not counted on`,
    UNUSABLE: ({ count }) => `${count} faulty, out of service or in somebody’s own bay, not counted on`,
  } as Sayings,
};

const bereit = ({ counted, readyAt }: Assumed) => `${counted ? 'bereit bis' : 'erst bereit um'} ${readyAt}`;
const laden = ({ chargeMinutes }: Assumed) => (chargeMinutes > 0 ? `${chargeMinutes} min zu laden, ` : '');

const de: typeof en = {
  ahead: 'Wie weit voraus',
  days: (days) => (days === 1 ? 'Die nächsten 24 Stunden' : `Die nächsten ${days} Tage`),
  which: 'Welche Schichten',
  every: 'Jede Schicht',
  onlyShort: 'Nur die, denen Geräte fehlen werden',
  summary: (short) => (short === 1 ? 'Einmal werden Geräte fehlen' : `${short}-mal werden Geräte fehlen`),
  shortOn: (by, type, when) => `${by} ${type} zu wenig am ${when}`,
  more: (more) => `und ${more} weitere`,
  allEnough: 'Jede Schicht wird die Geräte vorfinden, die sie braucht.',
  short: (by) => `${by} zu wenig`,
  enough: 'genug',
  readyOf: (expected, needed) => `${expected} von ${needed} werden bereit sein`,
  reserved: (reserved) => `${reserved} der benötigten: von Hand reserviert`,
  unnamed: 'Geräte',
  why: 'Worauf das beruht',
  nothingKnown: 'Ein solches Gerät gibt es an diesem Standort nicht.',
  estimated: 'geschätzt: kein Sensor',
  empty: 'Keine Schicht in dieser Zeit braucht Geräte',
  emptyAdvice:
    'Eine Schicht öffnen und ihren Bedarf angeben; hier steht dann rechtzeitig, ob er gedeckt sein wird.',
  noneShort: 'Keiner Schicht werden Geräte fehlen',
  noneShortAdvice: 'Jede Schicht zeigen, um zu sehen, wie viele Geräte sie vorfinden wird.',
  basis: {
    READY: ({ count }) => `${count} jetzt bereit`,
    CHARGING: (it) => `${it.count} ${it.count === 1 ? 'lädt' : 'laden'}, ${bereit(it)}`,
    DUE_BACK: (it) => `${it.count} fällig bis ${it.freeAt}, ${laden(it)}${bereit(it)}`,
    AFTER_SHIFT: (it) =>
      `${it.count} aus einer früheren Schicht zurück bis ${it.freeAt}, ${laden(it)}${bereit(it)}`,
    OVERDUE: ({ count }) => `${count} überfällig, nicht mitgezählt`,
    NO_DUE_TIME: ({ count }) => `${count} ohne Fälligkeit ausgegeben, nicht mitgezählt`,
    NOT_CHARGING: ({ count }) => `${count} nicht genug geladen und nicht am Laden, nicht mitgezählt`,
    UNUSABLE: ({ count }) =>
      `${count} defekt, außer Betrieb oder im eigenen Fach einer Person, nicht mitgezählt`,
  },
};

export const useForecastTexts = textsOf({ en, de });
