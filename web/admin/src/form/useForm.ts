import { ProblemError } from '@smart-locker/shared';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../texts';

/** How a service says that something is missing. People are told in other words, and in their language. */
const MISSING: readonly (string | undefined)[] = [
  'must not be null',
  'must not be blank',
  'must not be empty',
];

/** What is typed into a form, and how its sending goes. */
export interface FormState<V> {
  readonly values: V;
  readonly set: <N extends keyof V>(name: N, value: V[N]) => void;
  readonly busy: boolean;
  /** What stands above the form: why it was refused, where no field of it can say so. */
  readonly failure: Error | undefined;
  /** What is wrong with one field, in the words of the service. */
  readonly errorOf: (name: keyof V & string) => string | undefined;
  readonly submit: (event?: FormEvent) => Promise<void>;
}

/** @param send sends what was typed; a refusal comes as `ProblemError` and is shown at the fields that it names */
export function useForm<V extends object>(initial: V, send: (values: V) => Promise<unknown>): FormState<V> {
  const { common } = useTexts();
  const [values, setValues] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Error>();
  const { byField, failure } = placed(refusal, values);
  return {
    values,
    set: (name, value) => setValues((before) => ({ ...before, [name]: value })),
    busy,
    failure,
    errorOf: (name) => (MISSING.includes(byField[name]) ? common.missing : byField[name]),
    submit: async (event) => {
      event?.preventDefault();
      setBusy(true);
      setRefusal(undefined);
      try {
        await send(values);
      } catch (refused) {
        setRefusal(refused instanceof Error ? refused : new Error(String(refused)));
      } finally {
        setBusy(false);
      }
    },
  };
}

/** Puts what a refusal says to the fields that it names. What has no field here is said for the form as a whole. */
export function placed(refusal: Error | undefined, values: object) {
  const errors = refusal instanceof ProblemError ? (refusal.problem.errors ?? []) : [];
  const byField: Record<string, string> = {};
  let isPlaced = errors.length > 0;
  for (const { field, message } of errors) {
    const name = field.split(/[.[]/)[0] ?? field;
    if (name in values) {
      byField[name] ??= message;
    } else {
      isPlaced = false;
    }
  }
  return { byField, failure: isPlaced ? undefined : refusal };
}
