import { type Asking, ProblemError, read, request, respond } from '@smart-locker/shared';

interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Seconds until the access token is worthless. */
  readonly expiresIn: number;
}

/** A token that has less than this to live is changed before it is used. */
const SPARE_MS = 30_000;

/**
 * Who is signed in. The tokens are kept in memory alone, where no other page and no later user of this computer finds
 * them; a reload signs out.
 */
export class Session {
  private tokens: TokenPair | undefined;
  private freshUntil = 0;
  private refreshing: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  get signedIn(): boolean {
    return this.tokens !== undefined;
  }

  /** Tells whenever somebody signs in or out. Answers how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** @param totp the code of the authenticator app, where the person has one */
  async signIn(username: string, password: string, totp?: string): Promise<void> {
    const body = { username, password, ...(totp ? { totp } : {}) };
    this.keep(await request<TokenPair>('/api/v1/auth/login', { method: 'POST', body }));
  }

  /** Takes the code that a sign-in provider sent the browser back with. It is good once, and in this browser. */
  async signInWith(code: string): Promise<void> {
    this.keep(await request<TokenPair>('/api/v1/auth/oidc/token', { method: 'POST', body: { code } }));
  }

  /** Changes the own password. All sessions end with it, so this one goes on with new tokens. */
  async changePassword(current: string, password: string): Promise<void> {
    const body = { current, password };
    this.keep(await this.ask<TokenPair>('/api/v1/auth/password', { method: 'POST', body }));
  }

  async signOut(): Promise<void> {
    const refreshToken = this.tokens?.refreshToken;
    this.keep(undefined);
    if (refreshToken) {
      await request('/api/v1/auth/logout', { method: 'POST', body: { refreshToken } }).catch(() => undefined);
    }
  }

  /** Asks as the person who is signed in, and reads the JSON answer. */
  async ask<T>(path: string, asking: Asking = {}): Promise<T> {
    return read<T>(await this.respond(path, asking));
  }

  /** Asks as the person who is signed in. An answer 401 is asked once more with a new token. */
  async respond(path: string, asking: Asking = {}): Promise<Response> {
    if (this.tokens && Date.now() > this.freshUntil - SPARE_MS) {
      await this.refresh();
    }
    try {
      return await this.send(path, asking);
    } catch (failure) {
      if (!(failure instanceof ProblemError) || failure.problem.status !== 401 || !this.tokens) {
        throw failure;
      }
      await this.refresh();
      return this.send(path, asking);
    }
  }

  private send(path: string, asking: Asking): Promise<Response> {
    const bearer = { Authorization: `Bearer ${this.tokens?.accessToken ?? ''}` };
    return respond(path, { ...asking, headers: { ...asking.headers, ...bearer } });
  }

  /** A refresh token is good once: requests that need a new one at the same time share one refresh. */
  private refresh(): Promise<void> {
    this.refreshing ??= this.exchange().finally(() => {
      this.refreshing = undefined;
    });
    return this.refreshing;
  }

  private async exchange(): Promise<void> {
    const refreshToken = this.tokens?.refreshToken;
    try {
      this.keep(await request<TokenPair>('/api/v1/auth/refresh', { method: 'POST', body: { refreshToken } }));
    } catch (failure) {
      if (failure instanceof ProblemError && [400, 401, 403].includes(failure.problem.status)) {
        this.keep(undefined);
      }
      throw failure;
    }
  }

  private keep(tokens: TokenPair | undefined) {
    this.tokens = tokens;
    this.freshUntil = tokens ? Date.now() + tokens.expiresIn * 1_000 : 0;
    for (const listener of this.listeners) {
      listener();
    }
  }
}

export const session = new Session();
