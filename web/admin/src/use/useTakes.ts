import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { get } from '../api/client';
import { PAGE } from '../api/queries';

const KEPT_MS = 300_000;
/** A page reads so many takes at most; the lists cannot be asked for a stretch of time. */
export const MOST = 10_000;

/**
 * When devices were taken at a location, read from the newest on until those are older than what is asked for. It is not kept under
 * the address of the list: each take would have all its pages asked for anew.
 *
 * @param from the earliest moment that counts, in milliseconds
 */
export function useTakes(location: string, from: number) {
  const pages = useInfiniteQuery({
    queryKey: ['takes', location, from],
    queryFn: ({ pageParam, signal }) =>
      get('/api/v1/custody', {
        query: { location, sort: '-since', limit: PAGE, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next, items }, read) => {
      const oldest = items.at(-1)?.since;
      const isWanted = oldest !== undefined && Date.parse(oldest) >= from && read.length * PAGE < MOST;
      return isWanted ? (next ?? undefined) : undefined;
    },
    staleTime: KEPT_MS,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) {
      void fetchNextPage();
    }
  }, [hasNextPage, isFetching, isError, fetchNextPage]);

  const read = pages.data?.pages.flatMap(({ items }) => items.map(({ since }) => since)) ?? [];
  const oldest = read.at(-1);
  const known = oldest ? Math.max(Date.parse(oldest), from) : from;
  return {
    error: pages.error,
    refetch: pages.refetch,
    isReading: !pages.data || hasNextPage,
    /** From 0 to 1, by how far back was read. */
    progress: pages.data ? (Date.now() - known) / (Date.now() - from) : 0,
    moments: read.filter((since) => Date.parse(since) >= from),
    /** The moment since which all takes are known, if that is not the one asked for. */
    knownSince: read.length >= MOST && known > from ? oldest : undefined,
  };
}
