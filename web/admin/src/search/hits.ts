import type { Device, Location, Locker, User } from '../api/types';

/** Something that was found, and where it is shown. */
export interface Hit {
  readonly id: string;
  readonly name: string;
  /** What tells it apart from others of that name. */
  readonly more?: string | null | undefined;
  readonly to: string;
}

export const personHit = ({ id, name, employeeId, username }: User): Hit => ({
  id,
  name,
  more: employeeId ?? username,
  to: `/people/${id}`,
});

export const deviceHit = ({ id, assetTag, name, serialNumber }: Device): Hit => ({
  id,
  name: assetTag,
  more: [name === assetTag ? null : name, serialNumber].filter(Boolean).join(' · '),
  to: `/devices/${id}`,
});

export const lockerHit = ({ id, name, serial }: Locker): Hit => ({
  id,
  name,
  more: serial,
  to: `/cabinets/${id}`,
});

/** A location has no page of its own: what is there is what is looked for. */
export const placeHit = ({ id, name }: Location): Hit => ({ id, name, to: `/cabinets?location=${id}` });

/** A bay by the cabinet's name and its number in it, as people write it: `Hall A 3`, `A, bay 12`. */
export interface BaySought {
  readonly locker: string;
  readonly number: number;
}

export function baySought(text: string): BaySought | undefined {
  const [, locker = '', number] = /^(.*?)[\s,·]*(?:\b(?:bay|fach)\b)?\s*(\d{1,4})$/i.exec(text.trim()) ?? [];
  return number && Number(number) > 0 ? { locker: locker.trim(), number: Number(number) } : undefined;
}

/** The bays of that number in the cabinets that have so many. */
export function bayHits(
  lockers: readonly Pick<Locker, 'id' | 'name' | 'rows' | 'columns' | 'serial'>[],
  number: number,
  word: (number: number, locker: string) => string,
): Hit[] {
  return lockers
    .filter(({ rows, columns }) => number <= rows * columns)
    .map(({ id, name, serial }) => ({
      id: `${id} ${number}`,
      name: word(number, name),
      more: serial,
      to: `/cabinets/${id}/bays/${number}`,
    }));
}
