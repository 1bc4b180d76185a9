import { useLocation, useSearch } from 'wouter';
import type { LogFilter } from '../api/client';

const FIELDS = ['q', 'result', 'subject'] as const;

/** The filter that the address names, so that it can be linked to and gone back from. */
export function useFilter(): [LogFilter, (filter: LogFilter) => void] {
  const search = useSearch();
  const [, go] = useLocation();
  return [
    readFilter(search),
    (filter) => {
      const query = writeFilter(filter);
      go(query ? `/log?${query}` : '/log');
    },
  ];
}

export function readFilter(search: string): LogFilter {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = asked.get(field);
      return value ? [[field, value]] : [];
    }),
  );
}

export function writeFilter(filter: LogFilter): string {
  const query = new URLSearchParams();
  for (const field of FIELDS) {
    const value = filter[field];
    if (value) {
      query.set(field, value);
    }
  }
  return query.toString();
}
