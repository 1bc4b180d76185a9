import type { components as AuditParts, paths as AuditPaths } from './generated/audit';
import type { components as DeviceParts, paths as DevicePaths } from './generated/device';
import type { components as IdentityParts, paths as IdentityPaths } from './generated/identity';
import type { components as LockerParts, paths as LockerPaths } from './generated/locker';
import type { components as SchedulingParts, paths as SchedulingPaths } from './generated/scheduling';
import type { Told } from './told';

/** What the services say they answer, each in its document. Two may have operations at one address. */
type Services = AuditPaths | DevicePaths | IdentityPaths | LockerPaths | SchedulingPaths;

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

type AddressesOf<Service, M extends Method> = Service extends unknown
  ? {
      [Address in keyof Service]: Service[Address] extends Record<M, object> ? Address : never;
    }[keyof Service]
  : never;

/** The addresses that have an operation of this method. */
export type Address<M extends Method> = AddressesOf<Services, M> & `/api/v1/${string}`;

type OperationOf<Service, M extends Method, A> = Service extends unknown
  ? A extends keyof Service
    ? Service[A] extends Record<M, infer Operation>
      ? Operation
      : never
    : never
  : never;

/** One operation, as its document describes it. */
export type Operation<M extends Method, A> = OperationOf<Services, M, A>;

type Content<Responses, Status> = Status extends keyof Responses
  ? Responses[Status] extends { content: { 'application/json': infer Body } }
    ? Told<Body>
    : undefined
  : never;

/** What an operation answers when it succeeds. */
export type Answer<O> = O extends { responses: infer Responses }
  ? Content<Responses, 200 | 201 | 202 | 204>
  : never;

type Body<O> = O extends { requestBody: { content: { 'application/json': infer Sent } } }
  ? { readonly body: Sent }
  : unknown;

/** What a change may leave out, it leaves as it is; `null` takes a value away. */
type Patch<O> = O extends { requestBody: { content: { 'application/merge-patch+json': infer Sent } } }
  ? { readonly body: { readonly [Name in keyof Sent]?: Sent[Name] | null | undefined } }
  : unknown;

type Places<O> = O extends { parameters: { path: infer Names } }
  ? { readonly path: { readonly [Name in keyof Names]: string } }
  : unknown;

type Query<O> = O extends { parameters: { query?: infer Names } }
  ? { readonly query?: { readonly [Name in keyof Names]?: Names[Name] | '' | undefined } }
  : unknown;

/** What is said beside the address of an operation. */
export type Saying<M extends Method, O> = Places<O> & Query<O> & (M extends 'patch' ? Patch<O> : Body<O>);

type Schema<Parts, Name extends string> = Parts extends { schemas: Record<Name, infer Found> }
  ? Told<Found>
  : never;
export type IdentityTells<Name extends keyof IdentityParts['schemas']> = Schema<IdentityParts, Name>;
export type LockerTells<Name extends keyof LockerParts['schemas']> = Schema<LockerParts, Name>;
export type DeviceTells<Name extends keyof DeviceParts['schemas']> = Schema<DeviceParts, Name>;
export type SchedulingTells<Name extends keyof SchedulingParts['schemas']> = Schema<SchedulingParts, Name>;
export type AuditTells<Name extends keyof AuditParts['schemas']> = Schema<AuditParts, Name>;
