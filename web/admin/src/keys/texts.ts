import { textsOf } from '../texts';

const en = {
  title: 'Keyboard shortcuts',
  search: 'Search',
  keys: 'These shortcuts',
  close: 'Close what is in front',
  goTo: (page: string) => `Go to ${page}`,
  after: 'then',
  on: 'Use keyboard shortcuts',
  onMeans: 'Turn them off if keys do what you did not mean. Search stays in the bar above.',
};

const de: typeof en = {
  title: 'Tastenkürzel',
  search: 'Suchen',
  keys: 'Diese Kürzel',
  close: 'Schließen, was davor liegt',
  goTo: (page) => `Zur Seite ${page}`,
  after: 'dann',
  on: 'Tastenkürzel benutzen',
  onMeans: 'Ausschalten, wenn Tasten Ungewolltes tun. Die Suche bleibt in der Leiste oben.',
};

export const useKeyTexts = textsOf({ en, de });
