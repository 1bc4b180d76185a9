import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

export type Filters<F extends string> = Readonly<Partial<Record<F, string>>>;
export type Choose<F extends string> = (change: Filters<F>, replace?: boolean) => void;

/**
 * The filters that the address names, so that a list can be linked to and gone back from. A change keeps what it does not
 * name; an empty value takes a filter away.
 *
 * @param fields must stay the same
 */
export function useFilters<F extends string>(fields: readonly F[]): [Filters<F>, Choose<F>] {
  const search = useSearch();
  const [address, go] = useLocation();
  const filters = useMemo(() => readFilters(search, fields), [search, fields]);
  const choose: Choose<F> = useCallback(
    (change, replace = false) => {
      const query = writeFilters(search, change);
      go(query ? `${address}?${query}` : address, { replace });
    },
    [search, address, go],
  );
  return [filters, choose];
}

export function readFilters<F extends string>(search: string, fields: readonly F[]): Filters<F> {
  const asked = new URLSearchParams(search);
  const found = fields.flatMap((field) => {
    const value = asked.get(field);
    return value ? [[field, value] as const] : [];
  });
  return Object.fromEntries(found) as Filters<F>;
}

export function writeFilters(search: string, change: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(search);
  for (const [field, value] of Object.entries(change)) {
    if (value) {
      query.set(field, value);
    } else {
      query.delete(field);
    }
  }
  return query.toString();
}
