/** Asks now and again after a pause, one question at a time, until told to stop or `ask` says so. Answers how to stop. */
export function repeat(pause: number, ask: (signal: AbortSignal) => Promise<boolean>): () => void {
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const round = async () => {
    const again = await ask(stopped.signal);
    if (again && !stopped.signal.aborted) {
      timer = setTimeout(round, pause);
    }
  };
  void round();
  return () => {
    stopped.abort();
    clearTimeout(timer);
  };
}
