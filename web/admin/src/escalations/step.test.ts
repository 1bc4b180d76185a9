import { expect, test } from 'vitest';
import { stepOf, toldOf } from './step';

test('a step names whom its action tells, and nobody else', () => {
  const step = { ...stepOf(undefined, ''), action: 'TELL_GROUP' as const, group: 'g', user: 'u' };

  expect(toldOf(step)).toEqual({
    afterMinutes: 30,
    location: null,
    action: 'TELL_GROUP',
    user: null,
    group: 'g',
    permission: null,
  });
});

test('a new step belongs to the location of somebody who plans for some only', () => {
  expect(toldOf(stepOf(undefined, 'here')).location).toBe('here');
});
