import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** WCAG's AAA: the page is read from an arm's length, in the light of a hall. */
const ENOUGH = 7;

const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'press'],
  ['ink', 'warn-soft'],
  ['ink', 'go-soft'],
  ['ink', 'bad-soft'],
  ['muted', 'paper'],
  ['muted', 'card'],
  ['muted', 'lab'],
  ['on-brand', 'brand'],
  ['on-go', 'go'],
  ['on-bad', 'bad'],
  ['on-signal', 'signal'],
  ['go', 'paper'],
  ['go', 'card'],
  ['go', 'go-soft'],
  ['wait', 'card'],
  ['warn', 'paper'],
  ['warn', 'warn-soft'],
  ['bad', 'card'],
  ['bad', 'bad-soft'],
] as const;

const css = readFileSync(new URL('base.css', import.meta.url), 'utf8');
const [light = {}, darker = {}] = [...css.matchAll(/:root \{(.*?)\}/gs)].map(([, block = '']) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, colour]) => [name, colour])),
);

test.each([
  ['light', light],
  ['dark', { ...light, ...darker }],
])('whatever is written can be read well when it is %s', (_, colours) => {
  const weak = PAIRS.filter(([text, ground]) => !(contrast(colours[text], colours[ground]) >= ENOUGH));

  expect(weak).toEqual([]);
});

function contrast(one = '', other = ''): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.match(/\w\w/g);
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = (digits ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
