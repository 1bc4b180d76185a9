// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenToReader } from './reader';

let badges: string[];
let keys: string[];
let now: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  badges = [];
  keys = [];
  now = 1_000;
  stop = listenToReader(window, { onBadge: (uid) => badges.push(uid), onKey: (key) => keys.push(key) });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function press(key: string, gap: number, target: EventTarget = document.body): KeyboardEvent {
  now += gap;
  vi.advanceTimersByTime(gap);
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: now });
  target.dispatchEvent(event);
  return event;
}

function type(text: string, gap: number) {
  for (const key of text) {
    press(key, gap);
  }
}

test('fast key strokes ended by Enter are a badge', () => {
  type('04A1B2C3D4', 3);
  press('Enter', 3);

  expect(badges).toEqual(['04A1B2C3D4']);
  expect(keys).toEqual([]);
});

test('what a person types is no badge', () => {
  type('0031', 180);
  press('Enter', 180);

  expect(badges).toEqual([]);
  expect(keys).toEqual(['0', '0', '3', '1', 'Enter']);
});

test('the Enter of a reader does not press the button that has the focus', () => {
  const button = document.createElement('button');
  document.body.append(button);
  type('04A1B2C3D4', 2);

  const enter = press('Enter', 2, button);

  expect(enter.defaultPrevented).toBe(true);
  expect(badges).toEqual(['04A1B2C3D4']);
});

test('what is typed into a field stays there', () => {
  const field = document.createElement('input');
  document.body.append(field);

  press('7', 200, field);
  vi.advanceTimersByTime(200);

  expect(keys).toEqual([]);
});

test('a badge is read after a person has begun to type', () => {
  press('0', 100);
  vi.advanceTimersByTime(400);
  now += 400;
  type('04A1B2C3D4', 3);
  press('Enter', 3);

  expect(keys).toEqual(['0']);
  expect(badges).toEqual(['04A1B2C3D4']);
});
