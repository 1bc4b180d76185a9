import { ProblemError } from './problem';

/** What a request says beside its address. */
export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, such as a file; its type is in `headers`. */
  readonly raw?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * Asks, and hands over the answer as it comes: a file, or a stream.
 *
 * @throws ProblemError for every answer that is not a success, and when there is none
 */
export async function respond(path: string, asking: Asking = {}): Promise<Response> {
  const body = asking.body === undefined ? asking.raw : JSON.stringify(asking.body);
  const response = await fetch(path, {
    method: asking.method ?? 'GET',
    headers: {
      Accept: 'application/json, application/problem+json',
      ...(asking.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...asking.headers,
    },
    ...(body === undefined ? {} : { body }),
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
  return response;
}

/** The JSON of an answer; nothing, when nothing was to be said. */
export async function read<T>(response: Response): Promise<T> {
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Asks and reads the JSON answer. */
export async function request<T>(path: string, asking: Asking = {}): Promise<T> {
  return read<T>(await respond(path, asking));
}
