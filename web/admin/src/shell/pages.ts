import type { Me } from './useMe';

/** The pages, in the order in which they are listed. */
export type PageName =
  | 'overview'
  | 'cabinets'
  | 'people'
  | 'devices'
  | 'shifts'
  | 'places'
  | 'kiosks'
  | 'inbox'
  | 'log'
  | 'settings';

/** One of these rights leads to the page. */
const NEEDED: Readonly<Record<PageName, readonly string[]>> = {
  overview: [],
  cabinets: ['lockers:read'],
  people: ['users:read', 'groups:read', 'roles:read'],
  devices: ['devices:read'],
  shifts: ['shifts:read'],
  places: ['locations:read', 'lockers:read'],
  kiosks: ['kiosks:read'],
  inbox: ['faults:read', 'conflicts:read', 'alarms:read'],
  log: ['logs:read'],
  settings: ['organizations:read', 'settings:read', 'webhooks:read', 'scim:write'],
};

/** The log is refused to those whose rights hold at some locations only. */
const EVERYWHERE: readonly PageName[] = ['log'];

export const addressOf = (page: PageName): string => (page === 'overview' ? '/' : `/${page}`);

/** The pages that a person may open. */
export function pagesFor(me: Pick<Me, 'may' | 'everywhere'>): PageName[] {
  return (Object.keys(NEEDED) as PageName[]).filter((page) => {
    const needed = NEEDED[page];
    const allowed = needed.length === 0 || needed.some(me.may);
    return allowed && (me.everywhere || !EVERYWHERE.includes(page));
  });
}
