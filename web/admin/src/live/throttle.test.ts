import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Throttle } from './throttle';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the first wish is met at once, those that follow are met together', () => {
  const met: (readonly string[])[] = [];
  const throttle = new Throttle<string>(500, (what) => met.push(what));

  throttle.ask('a');
  throttle.ask('b');
  throttle.ask('c', 'b');

  expect(met).toEqual([['a']]);
  vi.advanceTimersByTime(500);
  expect(met).toEqual([['a'], ['b', 'c']]);
});

test('after a rest it is at once again', () => {
  const met: (readonly string[])[] = [];
  const throttle = new Throttle<string>(500, (what) => met.push(what));
  throttle.ask('a');
  vi.advanceTimersByTime(1_000);

  throttle.ask('b');

  expect(met).toEqual([['a'], ['b']]);
});
