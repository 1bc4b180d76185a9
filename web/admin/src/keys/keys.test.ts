// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { isOurs, orderOf } from './keys';

afterEach(() => document.body.replaceChildren());

function pressed(html: string, init: KeyboardEventInit = {}): KeyboardEvent {
  document.body.innerHTML = html;
  const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, ...init });
  document.body.querySelector('.here')?.dispatchEvent(event);
  return event;
}

test('a key leads to a page only after g', () => {
  expect(orderOf('d', 'g')).toBe('devices');
  expect(orderOf('d', undefined)).toBeUndefined();
  expect(orderOf('d', 'x')).toBeUndefined();
});

test('search and help take one key, but not after g', () => {
  expect(orderOf('/', undefined)).toBe('search');
  expect(orderOf('?', 'x')).toBe('keys');
  expect(orderOf('/', 'g')).toBeUndefined();
});

test('what is typed into a field is no shortcut', () => {
  expect(isOurs(pressed('<input class="here">'))).toBe(false);
  expect(isOurs(pressed('<textarea class="here"></textarea>'))).toBe(false);
  expect(isOurs(pressed('<select class="here"></select>'))).toBe(false);
  expect(isOurs(pressed('<dialog><a class="here">A</a></dialog>'))).toBe(false);
});

test('a tick or a link takes no letters, and the browser keeps its own shortcuts', () => {
  expect(isOurs(pressed('<input type="checkbox" class="here">'))).toBe(true);
  expect(isOurs(pressed('<a class="here">A</a>'))).toBe(true);
  expect(isOurs(pressed('<a class="here">A</a>', { ctrlKey: true }))).toBe(false);
});
