import { ProblemError } from '@smart-locker/shared';
import { expect, test } from 'vitest';
import { placed } from './useForm';

const refusal = (...errors: { field: string; message: string }[]) =>
  new ProblemError({ type: 'invalid', title: 'Invalid', status: 400, detail: 'Look again.', errors });

test('what is wrong with a field is said at the field alone', () => {
  const { byField, failure } = placed(refusal({ field: 'email', message: 'No address.' }), {
    email: '',
    name: '',
  });

  expect(byField).toEqual({ email: 'No address.' });
  expect(failure).toBeUndefined();
});

test('what is wrong inside a list is said at the list', () => {
  expect(placed(refusal({ field: 'badges[0].uid', message: 'Taken.' }), { badges: [] }).byField).toEqual({
    badges: 'Taken.',
  });
});

test('what has no field in the form is said above it', () => {
  const refused = refusal({ field: 'locations', message: 'Unknown.' });

  expect(placed(refused, { name: '' }).failure).toBe(refused);
});

test('a refusal that names no field is said above the form', () => {
  const refused = refusal();

  expect(placed(refused, { name: '' }).failure).toBe(refused);
  expect(placed(undefined, { name: '' }).failure).toBeUndefined();
});
