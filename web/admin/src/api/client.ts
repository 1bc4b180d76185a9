import type { Address, Answer, Method, Operation, Saying } from './paths';
import { session } from './session';

/** What is said beside what the operation itself knows. */
interface Beside {
  readonly signal?: AbortSignal;
  /** The version that is changed; a newer one is refused (412). */
  readonly version?: number;
  readonly prefer?: string;
}

type Said<M extends Method, A> = Saying<M, Operation<M, A>> & Beside;

interface Parts extends Beside {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** An address with its places filled in and its query behind it. What is empty is not asked for. */
export function addressOf(address: string, { path = {}, query = {} }: Parts): string {
  const filled = address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null && each !== '') {
        asked.append(name, String(each));
      }
    }
  }
  return asked.size > 0 ? `${filled}?${asked}` : filled;
}

function asker<M extends Method>(method: M) {
  const verb = method.toUpperCase() as Uppercase<M>;
  return <A extends Address<M>>(address: A, said: Said<M, A>): Promise<Answer<Operation<M, A>>> => {
    const parts: Parts = said;
    return session.ask(addressOf(address, parts), {
      method: verb,
      ...('body' in parts ? { body: parts.body } : {}),
      ...(parts.signal ? { signal: parts.signal } : {}),
      headers: {
        ...(parts.version === undefined ? {} : { 'If-Match': `"${parts.version}"` }),
        ...(parts.prefer ? { Prefer: parts.prefer } : {}),
        // A POST that is sent twice, because the first answer was lost, is done once.
        ...(method === 'post' ? { 'Idempotency-Key': crypto.randomUUID() } : {}),
      },
    });
  };
}

/** The operations of all services, each typed by what its document says. */
export const get = asker('get');
export const post = asker('post');
export const put = asker('put');
export const patch = asker('patch');
export const del = asker('delete');
