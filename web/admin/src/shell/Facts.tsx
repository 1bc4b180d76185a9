import type { ReactNode } from 'react';

/** What is known of one thing, each with its name. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

interface FactProps {
  readonly of: string;
  readonly children: ReactNode;
}

export function Fact({ of, children }: FactProps) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </div>
  );
}
