import { expect, test, vi } from 'vitest';
import type { ProblemError } from './problem';
import { request } from './request';

function answers(response: Response | Error) {
  vi.stubGlobal('fetch', () =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  );
}

test('a problem document is told as it came', async () => {
  const body = {
    type: 'not-granted',
    title: 'Not granted',
    status: 403,
    detail: 'Ask.',
    reason: 'NOT_GRANTED',
  };
  answers(
    new Response(JSON.stringify(body), {
      status: 403,
      headers: { 'Content-Type': 'application/problem+json' },
    }),
  );

  const failure = await request('/kiosk/v1/login').catch((error: unknown) => error);

  expect((failure as ProblemError).problem).toEqual(body);
});

test('when it is worth trying again is told with the problem', async () => {
  answers(
    new Response('{}', { status: 429, headers: { 'Content-Type': 'application/json', 'Retry-After': '30' } }),
  );

  await expect(request('/kiosk/v1/login')).rejects.toMatchObject({ problem: { retryAfter: 30 } });
});

test('an answer that is no problem document is told by its status', async () => {
  answers(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));

  const failure = await request('/api/v1/lockers').catch((error: unknown) => error);

  expect((failure as ProblemError).problem).toMatchObject({ type: 'http-502', status: 502 });
});

test('no answer at all is a problem of its own', async () => {
  answers(new TypeError('fetch failed'));

  await expect(request('/api/v1/lockers')).rejects.toMatchObject({ problem: { type: 'unreachable' } });
});
