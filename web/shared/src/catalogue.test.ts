import { expect, test } from 'vitest';
import { preferredLanguage } from './catalogue';

test('the first wished language that has a catalogue is chosen', () => {
  expect(preferredLanguage(['fr-FR', 'de-AT', 'en'])).toBe('de');
});

test('English is spoken when no wish can be met', () => {
  expect(preferredLanguage(['fr', 'pl'])).toBe('en');
});
