import '../keys/keys.css';
import './search.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Dialog } from '../form/Dialog';
import { Found } from './Found';
import { useSearchTexts } from './texts';

const PAUSE_MS = 200;

interface SearchDialogProps {
  readonly close: () => void;
  readonly showKeys: () => void;
}

/** One box that finds people, devices, cabinets, bays and locations. Arrows go from one to the next, Enter opens. */
export default function SearchDialog({ close, showKeys }: SearchDialogProps) {
  const texts = useSearchTexts();
  const [typed, setTyped] = useState('');
  const [q, search] = useState('');
  const parts = useRef<HTMLElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => search(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  const move = (event: KeyboardEvent) => {
    const stops = [...(parts.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];
    const here = stops.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      stops.at((here + step) % stops.length)?.focus();
    } else if (event.key === 'Enter' && here === 0) {
      // What is found by now is the answer to what was typed, or Enter came too soon.
      event.preventDefault();
      if (typed.trim() === q) {
        stops[1]?.click();
      }
    }
  };
  return (
    <Dialog title={texts.title} close={close}>
      <search ref={parts} className="search-all">
        <input
          type="text"
          aria-label={texts.hint}
          placeholder={texts.hint}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={move}
        />
        {q && <Found q={q} move={move} opened={close} />}
      </search>
      <footer className="search-keys muted">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {texts.choose}
        </span>
        <span>
          <kbd>Enter</kbd> {texts.open}
        </span>
        <span>
          <kbd>Esc</kbd> {texts.close}
        </span>
        <button type="button" className="as-link" onClick={showKeys}>
          {texts.shortcuts}
        </button>
      </footer>
    </Dialog>
  );
}
