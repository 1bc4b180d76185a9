import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { Failure } from '../shell/Failure';
import { useSearchTexts } from './texts';
import { type Kind, useFound } from './useFound';

const KINDS: readonly Kind[] = ['people', 'devices', 'lockers', 'bays', 'places'];

interface FoundProps {
  readonly q: string;
  readonly move: (event: KeyboardEvent) => void;
  /** One of them was chosen. */
  readonly opened: () => void;
}

/** What was found, kind by kind. */
export function Found({ q, move, opened }: FoundProps) {
  const texts = useSearchTexts();
  const { found, isSearching, failed, again } = useFound(q);
  const shown = KINDS.filter((kind) => found[kind].length > 0);
  const count = shown.reduce((sum, kind) => sum + found[kind].length, 0);
  return (
    <div className="search-found">
      {failed && <Failure of={failed} again={again} />}
      {shown.map((kind) => (
        <section key={kind} aria-label={texts.kinds[kind]}>
          <h3 className="muted">{texts.kinds[kind]}</h3>
          <ul>
            {found[kind].map(({ id, name, more, to }) => (
              <li key={id}>
                <Link href={to} onKeyDown={move} onClick={opened}>
                  {name}
                  {more && <span className="muted">{more}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={count > 0 ? 'visually-hidden' : 'muted'} role="status">
        {isSearching ? texts.searching : count > 0 ? texts.count(count) : !failed && texts.nothing(q)}
      </p>
    </div>
  );
}
