import type { ReactNode } from 'react';

export type Tone = 'good' | 'wait' | 'warn' | 'bad' | 'plain';

/** An icon for each tone, for those who do not see the colour. */
const ICONS: Readonly<Record<Tone, string>> = {
  good: 'M2 8l4 5 8-10',
  wait: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M8 4v4l3 2',
  warn: 'M8 1l7 13H1zM8 6v4M8 12v.5',
  bad: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M5.5 5.5l5 5M10.5 5.5l-5 5',
  plain: 'M3 8h10',
};

interface StateProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Instead of the tone's own. */
  readonly icon?: string;
}

/** A state in colour, icon and word. */
export function State({ tone, icon, children }: StateProps) {
  return (
    <span className={`state ${tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon ?? ICONS[tone]} />
      </svg>
      {children}
    </span>
  );
}
