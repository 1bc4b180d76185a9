import { textsOf } from '../texts';

const en = {
  title: 'Search',
  hint: 'Name, number, tag, or a cabinet and the number of a bay',
  kinds: { people: 'People', devices: 'Devices', lockers: 'Cabinets', bays: 'Bays', places: 'Locations' },
  bay: (number: number, locker: string) => `Bay ${number} of ${locker}`,
  searching: 'Searching',
  count: (found: number) => (found === 1 ? '1 found' : `${found} found`),
  nothing: (q: string) => `Nothing is called “${q}”.`,
  choose: 'choose',
  open: 'open',
  close: 'close',
  shortcuts: 'Keyboard shortcuts',
};

const de: typeof en = {
  title: 'Suche',
  hint: 'Name, Nummer, Inventarnummer, oder ein Schrank und die Nummer eines Fachs',
  kinds: { people: 'Personen', devices: 'Geräte', lockers: 'Schränke', bays: 'Fächer', places: 'Standorte' },
  bay: (number, locker) => `Fach ${number} von ${locker}`,
  searching: 'Sucht',
  count: (found) => `${found} gefunden`,
  nothing: (q) => `Nichts heißt „${q}“.`,
  choose: 'wählen',
  open: 'öffnen',
  close: 'schließen',
  shortcuts: 'Tastenkürzel',
};

export const useSearchTexts = textsOf({ en, de });
