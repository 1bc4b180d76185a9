import { expect, test } from 'vitest';
import { byNoun } from './permissions';

test('permissions are grouped by what they are about, in the order of the catalogue', () => {
  expect(
    byNoun(['users:read', 'bays:open', 'users:write']).map(({ noun, permissions }) => [
      noun,
      permissions.map(({ verb }) => verb),
    ]),
  ).toEqual([
    ['users', ['read', 'write']],
    ['bays', ['open']],
  ]);
});
