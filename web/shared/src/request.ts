import { ProblemError } from './problem';

/** What a request says beside its address. */
export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * Asks and reads the JSON answer.
 *
 * @throws ProblemError for every answer that is not a success, and when there is none
 */
export async function request<T>(path: string, asking: Asking = {}): Promise<T> {
  const response = await fetch(path, {
    method: asking.method ?? 'GET',
    headers: {
      Accept: 'application/json, application/problem+json',
      ...(asking.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...asking.headers,
    },
    ...(asking.body === undefined ? {} : { body: JSON.stringify(asking.body) }),
    ...(asking.signal ? { signal: asking.signal } : {}),
  }).catch((failure: unknown) => {
    if (asking.signal?.aborted) {
      throw failure;
    }
    throw ProblemError.unreachable();
  });
  if (!response.ok) {
    throw await ProblemError.of(response);
  }
  return response.status === 204 ? (undefined as T) : response.json();
}
