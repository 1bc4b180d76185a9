import { textsOf } from '../texts';

const en = {
  weeks: (weeks: number) => (weeks === 1 ? 'The last 7 days' : `The last ${weeks} weeks`),
  span: 'Which time',
  title: (place: string) => `Takes an hour at ${place}, on average`,
  day: 'Day',
  hour: 'Hour',
  total: (takes: string) =>
    `${takes} takes in this time. Handing a device on to another person counts as one.`,
  busiest: (when: string, takes: string) => `Most are taken on ${when}: ${takes} an hour.`,
  cell: (when: string, takes: string) => `${when}: ${takes} an hour`,
  clock: (hour: string) => `${hour}:00`,
  legend: 'Takes an hour',
  upTo: (takes: string) => `up to ${takes}`,
  reading: 'Reading what was taken',
  knownSince: 'There were more takes than are read here. Those are counted since',
  noLocation: 'No location yet',
  noLocationAdvice: 'Devices are taken at a location. Begin with one under Places.',
  empty: 'Nothing was taken in this time',
  emptyAdvice: 'Choose a longer time or another location. Each take at a kiosk is counted here.',
};

const de: typeof en = {
  weeks: (weeks) => (weeks === 1 ? 'Die letzten 7 Tage' : `Die letzten ${weeks} Wochen`),
  span: 'Welche Zeit',
  title: (place) => `Entnahmen je Stunde in ${place}, im Durchschnitt`,
  day: 'Tag',
  hour: 'Stunde',
  total: (takes) =>
    `${takes} Entnahmen in dieser Zeit. Auch eine Weitergabe an eine andere Person zählt als eine.`,
  busiest: (when, takes) => `Die meisten am ${when}: ${takes} je Stunde.`,
  cell: (when, takes) => `${when}: ${takes} je Stunde`,
  clock: (hour) => `${hour} Uhr`,
  legend: 'Entnahmen je Stunde',
  upTo: (takes) => `bis ${takes}`,
  reading: 'Liest, was entnommen wurde',
  knownSince: 'Es gab mehr Entnahmen, als hier gelesen werden. Gezählt sind die seit',
  noLocation: 'Noch kein Standort',
  noLocationAdvice: 'Geräte werden an einem Standort entnommen. Unter Orte mit einem beginnen.',
  empty: 'In dieser Zeit wurde nichts entnommen',
  emptyAdvice:
    'Eine längere Zeit oder einen anderen Standort wählen. Hier zählt jede Entnahme an einem Terminal.',
};

export const useUseTexts = textsOf({ en, de });
