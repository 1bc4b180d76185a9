import { useAnswer } from '../api/queries';
import { useMay } from './useMe';

/** The name of a person; the end of the id until it is known, or when one may not know it. */
export function usePerson(id: string | null | undefined): string | undefined {
  const may = useMay();
  const person = useAnswer(
    '/api/v1/users/{id}',
    { path: { id: id ?? '' } },
    { enabled: Boolean(id) && may('users:read'), staleTime: 60_000 },
  );
  return id ? (person.data?.name ?? `…${id.slice(-6)}`) : undefined;
}

/** The same, as text in its place. */
export function PersonName({ id }: { readonly id: string | null }) {
  return usePerson(id) ?? '–';
}
