import { expect, test } from 'vitest';
import type { DirectorySync } from '../api/types';
import { sentDirectory, typedDirectory, withoutNulls } from './directory';

const SYNC = {
  name: 'Head office',
  url: 'ldaps://directory.example.com',
  attributes: { name: 'displayName', email: 'mail' },
  deactivationPercent: 10,
  intervalMinutes: 30,
} as unknown as DirectorySync;

test('an empty password keeps the one before', () => {
  expect(sentDirectory(typedDirectory(SYNC))).not.toHaveProperty('password');
  expect(sentDirectory({ ...typedDirectory(SYNC), password: 'secret' })).toHaveProperty('password', 'secret');
});

test('an attribute that is emptied is taken away', () => {
  expect(sentDirectory({ ...typedDirectory(SYNC), email: '' }).attributes).toEqual({
    name: 'displayName',
    username: null,
    email: null,
    employeeId: null,
  });
});

test('a new directory does not name what it has not', () => {
  expect(withoutNulls(sentDirectory(typedDirectory(undefined)))).not.toHaveProperty('groupBase');
});
