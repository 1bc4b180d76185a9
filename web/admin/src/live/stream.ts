import { ProblemError } from '@smart-locker/shared';
import { session } from '../api/session';
import { EventReader, type LiveEvent } from './events';

/** The stream says something at least every 15 s. */
const SILENCE_MS = 40_000;
const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** What becomes of a stream that ended. */
type End = 'again' | 'later' | 'over';

interface Listener {
  readonly tell: (event: LiveEvent) => void;
  readonly connected: (is: boolean) => void;
}

/** Listens to changes until it is told to stop; a stream that breaks is taken up where it broke. */
export function listen({ tell, connected }: Listener): () => void {
  const stopping = new AbortController();
  const reader = new EventReader();
  const follow = async () => {
    let wait = SHORTEST_WAIT_MS;
    while (!stopping.signal.aborted) {
      const began = Date.now();
      const end = await once(reader, stopping.signal, { tell, connected });
      connected(false);
      if (end === 'over') {
        return;
      }
      if (Date.now() - began > LONGEST_WAIT_MS) {
        wait = SHORTEST_WAIT_MS;
      }
      if (end === 'later') {
        await pause(wait, stopping.signal);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
    }
  };
  void follow();
  return () => stopping.abort();
}

async function once(reader: EventReader, stop: AbortSignal, { tell, connected }: Listener): Promise<End> {
  const silent = new AbortController();
  const cancel = () => silent.abort();
  stop.addEventListener('abort', cancel);
  let timer = setTimeout(cancel, SILENCE_MS);
  try {
    const response = await session.respond('/api/v1/live', {
      headers: {
        Accept: 'text/event-stream',
        ...(reader.lastId ? { 'Last-Event-ID': reader.lastId } : {}),
      },
      signal: silent.signal,
    });
    connected(true);
    reader.begin();
    const body = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await body?.read(); piece?.value; piece = await body?.read()) {
      clearTimeout(timer);
      timer = setTimeout(cancel, SILENCE_MS);
      for (const event of reader.read(piece.value)) {
        if (event.type === 'end') {
          return event.data.includes('TOKEN_EXPIRED') ? 'again' : 'later';
        }
        tell(event);
      }
    }
    return 'later';
  } catch (failure) {
    // Who may not listen will not be allowed to a moment later.
    return failure instanceof ProblemError && [401, 403].includes(failure.problem.status) ? 'over' : 'later';
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', cancel);
    silent.abort();
  }
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
