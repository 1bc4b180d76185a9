import { expect, test } from 'vitest';
import { catalogues } from '.';

test('every refusal has a text in every language', () => {
  expect(Object.keys(catalogues.de.refused.refusals)).toEqual(Object.keys(catalogues.en.refused.refusals));
});
