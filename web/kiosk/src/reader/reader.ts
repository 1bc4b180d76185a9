/** A reader types a whole badge within a few milliseconds a key; no person does. */
const LONGEST_GAP_MS = 80;
const SHORTEST_BADGE = 4;

/** What came out of the keyboard that readers and people share. */
export interface ReaderListener {
  readonly onBadge: (uid: string) => void;
  /** A key that a person pressed: a letter or digit, `Backspace` or `Enter`. */
  readonly onKey: (key: string) => void;
}

/**
 * Listens to a badge reader that types like a keyboard, whatever has the focus: fast key strokes ended by Enter are a
 * badge, a single one is a person's. Answers how to stop listening.
 */
export function listenToReader(target: EventTarget, listener: ReaderListener): () => void {
  let typed = '';
  let last = 0;
  let slow: ReturnType<typeof setTimeout> | undefined;

  /** What did not become a badge in time was pressed by a person. */
  const hurry = () => {
    clearTimeout(slow);
    slow = setTimeout(() => {
      for (const key of typed) {
        listener.onKey(key);
      }
      typed = '';
    }, LONGEST_GAP_MS);
  };

  const onKeyDown = (event: Event) => {
    const { key, ctrlKey, altKey, metaKey, timeStamp } = event as KeyboardEvent;
    // What is typed into a field (the simulator has some) stays there.
    if (ctrlKey || altKey || metaKey || event.target instanceof HTMLInputElement) {
      return;
    }
    const fast = timeStamp - last <= LONGEST_GAP_MS;
    last = timeStamp;
    if (key === 'Enter' && fast && typed.length >= SHORTEST_BADGE) {
      // Otherwise the reader's Enter would press whatever button has the focus.
      event.preventDefault();
      clearTimeout(slow);
      const uid = typed;
      typed = '';
      listener.onBadge(uid);
    } else if (/^[0-9A-Za-z]$/.test(key)) {
      typed += key;
      hurry();
    } else if (key === 'Backspace') {
      listener.onKey(key);
    } else if (key === 'Enter' && !isButton(event.target)) {
      listener.onKey(key);
    }
  };

  target.addEventListener('keydown', onKeyDown, true);
  return () => {
    clearTimeout(slow);
    target.removeEventListener('keydown', onKeyDown, true);
  };
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement;
}
