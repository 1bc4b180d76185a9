import { expect, test } from 'vitest';
import { readableFingerprint } from './fingerprint';

test('a fingerprint is compared four characters at a time', () => {
  expect(readableFingerprint('aWbPtxxq01M0GDn')).toBe('aWbP txxq 01M0 GDn');
});

test('no line ends within a group', () => {
  expect(readableFingerprint('4-8GDkc')).toBe('4-\u20608G Dkc');
});
