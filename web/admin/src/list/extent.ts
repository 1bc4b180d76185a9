/** So far the services count; a total of this may be any number that is not less. */
const COUNTED = 10_000;

/**
 * How many rows a list has.
 *
 * @param total what the service counted
 * @param read how many of them are here
 * @param more whether there are others
 * @returns their number, and whether it is `exact` or the least that there can be
 */
export function extent(total: number, read: number, more: boolean): { total: number; exact: boolean } {
  return { total: Math.max(total, read), exact: !more || Math.max(total, read) < COUNTED };
}
