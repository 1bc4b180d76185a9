import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from './listen';
import type { News } from './live';

/** What a browser does with a stream, told by hand. */
class Stream extends EventTarget {
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readyState = 0;
  closed = false;

  tell(name: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }

  close() {
    this.closed = true;
  }
}

const streams: Stream[] = [];
let news: News[];
let taps: string[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  streams.length = 0;
  news = [];
  taps = [];
  stop = listen(
    { onBegin: () => {}, onNews: (told) => news.push(told), onTap: (badge) => taps.push(badge) },
    () => {
      const stream = new Stream();
      streams.push(stream);
      return stream as unknown as EventSource;
    },
  );
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

const latest = () => streams[streams.length - 1] as Stream;

test('what is told is passed on by its name', () => {
  latest().onopen?.();
  latest().tell('intent', { intent: 'i-1' });

  expect(news).toEqual([{ name: 'streaming' }, { name: 'intent', data: { intent: 'i-1' } }]);
});

test('a badge that a reader of the gateway read is a tap', () => {
  latest().tell('tap', { badge: '04A1B2C3D4' });

  expect(taps).toEqual(['04A1B2C3D4']);
  expect(news).toEqual([]);
});

test('a short break is none', () => {
  latest().onerror?.();
  vi.advanceTimersByTime(1_000);
  latest().onopen?.();
  vi.advanceTimersByTime(10_000);

  expect(news).toEqual([{ name: 'streaming' }]);
  expect(streams).toHaveLength(1);
});

test('a long break is told once', () => {
  latest().onerror?.();
  latest().onerror?.();
  vi.advanceTimersByTime(10_000);

  expect(news).toEqual([{ name: 'silent' }]);
});

test('where the browser gives up the stream is begun anew', () => {
  latest().readyState = 2;
  latest().onerror?.();
  vi.advanceTimersByTime(2_000);

  expect(streams).toHaveLength(2);
});

test('who stops hears nothing more and holds no stream', () => {
  latest().onerror?.();
  stop();
  vi.advanceTimersByTime(10_000);

  expect(news).toEqual([]);
  expect(latest().closed).toBe(true);
});
