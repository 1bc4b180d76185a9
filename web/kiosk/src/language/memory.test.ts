// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { languageOf, rememberLanguage } from './memory';

beforeEach(() => localStorage.clear());

test('a person is spoken to in the language that was chosen last', () => {
  rememberLanguage('p-1', 'de', localStorage);
  rememberLanguage('p-2', 'en', localStorage);
  rememberLanguage('p-1', 'en', localStorage);

  expect(languageOf('p-1', localStorage)).toBe('en');
  expect(languageOf('p-3', localStorage)).toBeUndefined();
});

test('who has not been here for long is forgotten', () => {
  for (let person = 0; person <= 500; person++) {
    rememberLanguage(`p-${person}`, 'de', localStorage);
  }

  expect(languageOf('p-0', localStorage)).toBeUndefined();
  expect(languageOf('p-1', localStorage)).toBe('de');
});

test('what somebody else left in the store is no language', () => {
  localStorage.setItem('languages', '[["p-1","xx"],7]');
  expect(languageOf('p-1', localStorage)).toBeUndefined();

  localStorage.setItem('languages', '{');
  expect(languageOf('p-1', localStorage)).toBeUndefined();
});
