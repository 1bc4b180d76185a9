/** One permission, `noun:verb`, taken apart. */
export interface Permission {
  readonly name: string;
  readonly noun: string;
  readonly verb: string;
}

/** The permissions of a noun. */
export interface PermissionGroup {
  readonly noun: string;
  readonly permissions: readonly Permission[];
}

/** Permissions by the noun that they are about, in the order of the catalogue. */
export function byNoun(names: readonly string[]): PermissionGroup[] {
  const groups = new Map<string, Permission[]>();
  for (const name of names) {
    const [noun = '', verb = ''] = name.split(':');
    const group = groups.get(noun) ?? [];
    group.push({ name, noun, verb });
    groups.set(noun, group);
  }
  return [...groups].map(([noun, permissions]) => ({ noun, permissions }));
}
