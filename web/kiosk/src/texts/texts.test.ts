import { expect, test } from 'vitest';
import { catalogues } from '.';

const { en, de } = catalogues;

test('every refusal has a text in every language', () => {
  expect(Object.keys(de.refused.refusals)).toEqual(Object.keys(en.refused.refusals));
});

test('a refusal that tells its time does so in every language', () => {
  const timed = (texts: typeof en) =>
    Object.entries(texts.refused.refusals).flatMap(([reason, { from }]) => (from ? [reason] : []));

  expect(timed(de)).toEqual(timed(en));
});
