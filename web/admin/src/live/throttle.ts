/** Does something at once, and, however often it is asked for, then not again before some time has passed. */
export class Throttle<T> {
  private readonly waiting = new Set<T>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly act: (what: readonly T[]) => void;
  private readonly everyMs: number;

  constructor(everyMs: number, act: (what: readonly T[]) => void) {
    this.everyMs = everyMs;
    this.act = act;
  }

  ask(...what: readonly T[]) {
    for (const each of what) {
      this.waiting.add(each);
    }
    if (this.timer === undefined) {
      this.flush();
    }
  }

  stop() {
    clearTimeout(this.timer);
  }

  private flush() {
    this.timer = undefined;
    if (this.waiting.size > 0) {
      const now = [...this.waiting];
      this.waiting.clear();
      this.timer = setTimeout(() => this.flush(), this.everyMs);
      this.act(now);
    }
  }
}
