import {
  type QueryClient,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { get } from './client';
import type { Address, Answer, Operation, Saying } from './paths';

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number;
}

/** How an answer is kept and asked for again. */
interface Keeping {
  readonly enabled?: boolean;
  readonly refetchInterval?: number | false;
  readonly staleTime?: number;
  /** What is shown of what was shown and a new answer. */
  readonly structuralSharing?: (shown: unknown, answer: unknown) => unknown;
}

type Got<A> = Answer<Operation<'get', A>>;
type Asked<A> = Saying<'get', Operation<'get', A>>;

/** Lists are asked for in pages as large as the services give them. */
export const PAGE = 200;

/** The answer of one operation. It is kept under its address and what was said, so that all who ask share it. */
export function useAnswer<A extends Address<'get'>>(
  address: A,
  said: Asked<A>,
  keeping: Keeping = {},
): UseQueryResult<Got<A>> {
  return useQuery({
    queryKey: [address, said],
    queryFn: ({ signal }) => get(address, { ...said, signal }) as Promise<Got<A>>,
    ...keeping,
  });
}

type ItemOf<A> = Got<A> extends Page<infer T> ? T : never;

/** A list that is read on as it is scrolled. */
export function usePages<A extends Address<'get'>>(address: A, said: Asked<A>, keeping: Keeping = {}) {
  const pages = useInfiniteQuery({
    queryKey: [address, said, 'pages'],
    queryFn: ({ pageParam, signal }) => {
      const { query, ...rest } = said as { query?: object };
      const asked = { ...rest, query: { limit: PAGE, ...query, cursor: pageParam }, signal };
      return get(address, asked as never) as Promise<unknown> as Promise<Page<ItemOf<A>>>;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    ...keeping,
  });
  const rows = pages.data?.pages.flatMap((page) => page.items);
  return { ...pages, rows, total: pages.data?.pages[0]?.total ?? 0 };
}

export type Pages<T> = Omit<ReturnType<typeof usePages>, 'rows'> & {
  readonly rows: readonly T[] | undefined;
};

/** Has everything asked anew that is kept under addresses that begin so. */
export function refresh(queries: QueryClient, ...beginnings: readonly string[]): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ queryKey: [address] }) =>
      beginnings.some((beginning) => String(address).startsWith(beginning)),
  });
}

/** The same, for components: what was changed is shown when the server confirmed it. */
export function useRefresh(): (...beginnings: readonly string[]) => Promise<void> {
  const queries = useQueryClient();
  return useCallback((...beginnings) => refresh(queries, ...beginnings), [queries]);
}
