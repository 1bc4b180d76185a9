import type { User } from '../api/types';

/** A person as a form holds it: all texts. */
export interface PersonValues {
  readonly name: string;
  readonly employeeId: string;
  readonly username: string;
  readonly email: string;
  readonly phone: string;
  readonly type: string;
  readonly active: boolean;
  readonly itemAllowance: string;
  readonly department: string;
  readonly language: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly visitFrom: string;
  readonly visitUntil: string;
}

/** A moment as an input for local times has it, at this computer's clock. */
export function localTime(moment: string | null): string {
  if (!moment) {
    return '';
  }
  const date = new Date(moment);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export const momentIn = (local: string): string | null => (local ? new Date(local).toISOString() : null);

export function valuesOf(user: User | undefined): PersonValues {
  return {
    name: user?.name ?? '',
    employeeId: user?.employeeId ?? '',
    username: user?.username ?? '',
    email: user?.email ?? '',
    phone: user?.phone ?? '',
    type: user?.type ?? 'EMPLOYEE',
    active: user?.active ?? true,
    itemAllowance: user?.itemAllowance?.toString() ?? '',
    department: user?.details.department ?? '',
    language: user?.details.language ?? '',
    validFrom: localTime(user?.validFrom ?? null),
    validUntil: localTime(user?.validUntil ?? null),
    visitFrom: localTime(user?.visitFrom ?? null),
    visitUntil: localTime(user?.visitUntil ?? null),
  };
}

/** What the form says, as the service takes it: an empty field is no value. */
export function sentOf(values: PersonValues) {
  const text = (value: string) => value.trim() || null;
  return {
    name: values.name.trim(),
    employeeId: text(values.employeeId),
    username: text(values.username),
    email: text(values.email),
    phone: text(values.phone),
    type: values.type as User['type'],
    active: values.active,
    itemAllowance: values.itemAllowance === '' ? null : Number(values.itemAllowance),
    details: { department: text(values.department), language: text(values.language) },
    validFrom: momentIn(values.validFrom),
    validUntil: momentIn(values.validUntil),
    visitFrom: momentIn(values.visitFrom),
    visitUntil: momentIn(values.visitUntil),
  };
}

/** What of it differs, so that a change touches nothing else. */
export function changesOf(before: PersonValues, after: PersonValues) {
  const old = sentOf(before);
  return Object.fromEntries(
    Object.entries(sentOf(after)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name as keyof typeof old]),
    ),
  ) as Partial<ReturnType<typeof sentOf>>;
}
