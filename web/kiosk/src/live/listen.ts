import type { News } from './live';

/** Names of the events that are kept; `tap` is passed on and forgotten. */
const NAMES = ['snapshot', 'bay', 'kiosk', 'intent', 'emergency'] as const;
/** A break that is shorter is none that a person should read of. */
const SILENT_AFTER_MS = 2_500;
const AGAIN_AFTER_MS = 2_000;

export interface LiveListener {
  /** The stream began, or goes on after a break. */
  readonly onBegin: () => void;
  readonly onNews: (news: News) => void;
  /** A badge that a reader of the gateway read. */
  readonly onTap: (badge: string) => void;
}

/**
 * Listens to what changes at the kiosk. The browser itself comes back after a break and says what it heard last, so that
 * it is told what it missed; where it gives up (the gateway answered, but not with events) it is begun anew. Answers how to
 * stop.
 */
export function listen(
  listener: LiveListener,
  open = (): EventSource => new EventSource('/kiosk/v1/events'),
): () => void {
  let source: EventSource;
  let silent: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  const begin = () => {
    source = open();
    source.onopen = () => {
      clearTimeout(silent);
      silent = undefined;
      listener.onNews({ name: 'streaming' });
      listener.onBegin();
    };
    source.onerror = () => {
      silent ??= setTimeout(() => listener.onNews({ name: 'silent' }), SILENT_AFTER_MS);
      if (source.readyState === 2) {
        clearTimeout(again);
        again = setTimeout(begin, AGAIN_AFTER_MS);
      }
    };
    for (const name of NAMES) {
      source.addEventListener(name, (event) =>
        listener.onNews({ name, data: JSON.parse((event as MessageEvent<string>).data) } as News),
      );
    }
    source.addEventListener('tap', (event) =>
      listener.onTap(JSON.parse((event as MessageEvent<string>).data).badge),
    );
  };

  begin();
  return () => {
    clearTimeout(silent);
    clearTimeout(again);
    source.close();
  };
}
