/** What went wrong, as RFC 9457 says it. */
export interface Problem {
  /** Slug of the catalogue of the service that answers. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The refusal's name, where a rule refused. */
  readonly reason?: string;
  /** From when on it is allowed, where that is only a matter of time. */
  readonly from?: string;
  /** The fields that are wrong, where the input was. */
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  /** After how many seconds it is worth trying again, where that is told. */
  readonly retryAfter?: number;
}

/** An answer that is a problem, or no answer at all (`type` is `unreachable`, `status` is 0). */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  /** Nobody answered: the network, or the other side, is down. */
  static unreachable(): ProblemError {
    return new ProblemError({ type: 'unreachable', title: 'No answer', status: 0, detail: 'No answer.' });
  }

  /** Reads the problem of an answer. A proxy in between may answer without one; then the status has to do. */
  static async of(response: Response): Promise<ProblemError> {
    const retryAfter = Number(response.headers.get('Retry-After'));
    const plain = {
      type: `http-${response.status}`,
      title: response.statusText,
      status: response.status,
      detail: response.statusText,
      ...(retryAfter > 0 ? { retryAfter } : {}),
    };
    if (!response.headers.get('Content-Type')?.includes('json')) {
      return new ProblemError(plain);
    }
    const told: Partial<Problem> = await response.json().catch(() => ({}));
    return new ProblemError({ ...plain, ...told });
  }
}
