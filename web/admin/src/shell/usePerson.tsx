import { useQuery } from '@tanstack/react-query';
import { client } from '../api/client';

/** The name of a person; his id until it is known, or when one may not know it. */
export function usePerson(id: string | null | undefined): string | undefined {
  const person = useQuery({
    queryKey: ['user', id],
    queryFn: ({ signal }) => client.user(id ?? '', signal),
    enabled: Boolean(id),
    staleTime: 60_000,
  });
  return id ? (person.data?.name ?? `…${id.slice(-6)}`) : undefined;
}
