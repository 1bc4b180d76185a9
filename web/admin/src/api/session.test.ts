import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Session } from './session';

let asked: { path: string; bearer: string | null; body: unknown }[];
let answer: (path: string, bearer: string | null) => Response;

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const bearer = new Headers(init.headers).get('Authorization');
    asked.push({ path, bearer, body: init.body ? JSON.parse(String(init.body)) : undefined });
    return answer(path, bearer);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const tokens = (n: number) => ({ accessToken: `access-${n}`, refreshToken: `refresh-${n}`, expiresIn: 600 });
const paths = () => asked.map(({ path }) => path);

async function signedIn(): Promise<Session> {
  const session = new Session();
  let issued = 0;
  answer = (path) => {
    if (path.startsWith('/api/v1/auth')) {
      issued += 1;
      return json(tokens(issued));
    }
    return json({ ok: true });
  };
  await session.signIn('admin', 'correct');
  return session;
}

test('what is asked carries the access token', async () => {
  const session = await signedIn();

  await session.ask('/api/v1/lockers');

  expect(asked.at(-1)).toMatchObject({ path: '/api/v1/lockers', bearer: 'Bearer access-1' });
});

test('a token about to end is changed before it is used, once for all who need it', async () => {
  const session = await signedIn();
  vi.advanceTimersByTime(590_000);

  await Promise.all([session.ask('/api/v1/lockers'), session.ask('/api/v1/bays')]);

  expect(paths().filter((path) => path === '/api/v1/auth/refresh')).toHaveLength(1);
  expect(asked.at(-1)?.bearer).toBe('Bearer access-2');
});

test('a token that was revoked is changed and the question asked again', async () => {
  const session = await signedIn();
  const before = answer;
  answer = (path, bearer) => (bearer === 'Bearer access-1' ? json({}, 401) : before(path, bearer));

  await expect(session.ask('/api/v1/lockers')).resolves.toEqual({ ok: true });
});

test('a session that cannot be refreshed is over', async () => {
  const session = await signedIn();
  const told = vi.fn();
  session.subscribe(told);
  answer = () => json({ type: 'unauthenticated' }, 401);

  await expect(session.ask('/api/v1/lockers')).rejects.toMatchObject({ problem: { status: 401 } });
  expect(session.signedIn).toBe(false);
  expect(told).toHaveBeenCalledOnce();
});

test('a service that is down does not sign out', async () => {
  const session = await signedIn();
  vi.advanceTimersByTime(590_000);
  answer = () => json({}, 503);

  await expect(session.ask('/api/v1/lockers')).rejects.toMatchObject({ problem: { status: 503 } });
  expect(session.signedIn).toBe(true);
});

test('the code of an authenticator app goes with the password', async () => {
  const session = new Session();
  answer = () => json(tokens(1));

  await session.signIn('admin', 'correct', '123456');

  expect(asked.at(-1)?.body).toEqual({ username: 'admin', password: 'correct', totp: '123456' });
});

test('the code that a provider sent the browser back with is exchanged for a session', async () => {
  const session = new Session();
  answer = () => json(tokens(1));

  await session.signInWith('once');

  expect(asked.at(-1)).toMatchObject({ path: '/api/v1/auth/oidc/token', body: { code: 'once' } });
  expect(session.signedIn).toBe(true);
});
