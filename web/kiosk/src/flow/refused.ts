import type { Problem } from '@smart-locker/shared';
import type { Errand } from './errand';
import type { RefusedAt } from './screen';

/** The session is over, so that nothing can be offered but a new tap. */
const OVER = ['unknown-session', 'session-ended', 'unknown-opening', 'grace-over'];

/** What is shown when a rule, or the gateway, refuses. */
export function refused(problem: Problem, errand: Errand, now: number): RefusedAt {
  const signedIn = errand.do !== 'login' && !OVER.includes(problem.type);
  return {
    at: 'refused',
    refusal: {
      reason: problem.reason ?? problem.type,
      detail: problem.detail,
      ...(problem.from ? { from: problem.from } : {}),
    },
    ...(problem.retryAfter === undefined ? {} : { retryAt: now + problem.retryAfter * 1_000 }),
    ...(signedIn ? { visit: errand.visit } : {}),
  };
}
