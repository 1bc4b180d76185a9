import type { ReactNode } from 'react';
import type { Tone } from './State';
import { When } from './When';

export interface Happening {
  readonly id: string;
  readonly at: string;
  readonly tone: Tone;
  readonly what: ReactNode;
  /** Beside the time: who, or on what evidence. */
  readonly more?: ReactNode;
}

interface TimelineProps {
  readonly items: readonly Happening[];
  readonly zone: string | undefined;
}

/** What happened, the newest first. */
export function Timeline({ items, zone }: TimelineProps) {
  return (
    <ol className="timeline">
      {items.map(({ id, at, tone, what, more }) => (
        <li key={id} className={tone}>
          <span>{what}</span>
          <small className="muted">
            <When at={at} zone={zone} />
            {more && <> · {more}</>}
          </small>
        </li>
      ))}
    </ol>
  );
}
