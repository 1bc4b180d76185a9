import { request } from '@smart-locker/shared';
import type { paths } from './generated/gateway';

type Json = { readonly 'application/json': unknown };
type In<Operation> = Operation extends {
  readonly requestBody?: { readonly content: infer Content extends Json };
}
  ? Content['application/json']
  : never;
type Success<Responses> = Responses[keyof Responses & (200 | 201 | 202)];
type Out<Operation> = Operation extends { readonly responses: infer Responses }
  ? Success<Responses> extends { readonly content: infer Content extends Json }
    ? Content['application/json']
    : never
  : never;
type With<Method extends string> = {
  [Path in keyof paths]: paths[Path] extends Readonly<Record<Method, object>> ? Path : never;
}[keyof paths];

/** Asks with a body, both in the form that the gateway's OpenAPI document gives them. */
export function post<Path extends With<'post'>>(
  path: Path,
  body: In<paths[Path]['post']>,
): Promise<Out<paths[Path]['post']>> {
  return request(path, { method: 'POST', body });
}

export interface Question {
  /** What stands in the path in braces. */
  readonly in?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export function get<Path extends With<'get'>>(
  path: Path,
  { in: places = {}, ...asking }: Question = {},
): Promise<Out<paths[Path]['get']>> {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(places[name] ?? ''));
  return request(address, asking);
}
