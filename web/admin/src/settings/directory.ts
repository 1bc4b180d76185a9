import type { DirectorySync } from '../api/types';

/** A directory as a form has it. */
export interface TypedDirectory {
  readonly name: string;
  readonly url: string;
  readonly startTls: boolean;
  readonly bindDn: string;
  readonly password: string;
  readonly userBase: string;
  readonly groupBase: string;
  readonly intervalMinutes: string;
  readonly deactivationPercent: string;
  readonly displayName: string;
  readonly username: string;
  readonly email: string;
  readonly employeeId: string;
}

/** A new one begins with the attributes as Active Directory calls them. */
export function typedDirectory(sync: DirectorySync | undefined): TypedDirectory {
  const attribute = (name: string, usual: string) => (sync ? (sync.attributes[name] ?? '') : usual);
  return {
    name: sync?.name ?? '',
    url: sync?.url ?? '',
    startTls: sync?.startTls ?? false,
    bindDn: sync?.bindDn ?? '',
    password: '',
    userBase: sync?.userBase ?? '',
    groupBase: sync?.groupBase ?? '',
    intervalMinutes: sync?.intervalMinutes?.toString() ?? '15',
    deactivationPercent: sync?.deactivationPercent.toString() ?? '20',
    displayName: attribute('name', 'displayName'),
    username: attribute('username', 'sAMAccountName'),
    email: attribute('email', 'mail'),
    employeeId: attribute('employeeId', 'employeeID'),
  };
}

/** What is sent. An attribute that is empty is `null`: a merge patch takes it away so, and a new one has it left out. */
export function sentDirectory(typed: TypedDirectory) {
  const { displayName, username, email, employeeId, groupBase, password, ...said } = typed;
  return {
    ...said,
    intervalMinutes: Number(typed.intervalMinutes),
    deactivationPercent: Number(typed.deactivationPercent),
    groupBase: groupBase || null,
    attributes: {
      name: displayName || null,
      username: username || null,
      email: email || null,
      employeeId: employeeId || null,
    },
    // It is never shown; empty keeps the one before.
    ...(password ? { password } : {}),
  };
}

/** Without what has no value. */
export const withoutNulls = <T extends object>(said: T) =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
