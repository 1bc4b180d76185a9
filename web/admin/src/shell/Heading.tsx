import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';

interface HeadingProps {
  readonly title: string;
  /** Where this is, from the outside in: address and name. */
  readonly crumbs?: readonly (readonly [address: string, name: string])[];
  /** Behind the title: in which state it is. */
  readonly labels?: ReactNode;
  /** At the right: what can be done here. */
  readonly children?: ReactNode;
}

/** The head of a page. */
export function Heading({ title, crumbs = [], labels, children }: HeadingProps) {
  return (
    <header>
      {crumbs.length > 0 && (
        <p className="crumbs muted">
          {crumbs.map(([address, name]) => (
            <Fragment key={address}>
              <Link href={address}>{name}</Link>
              <span aria-hidden="true"> › </span>
            </Fragment>
          ))}
        </p>
      )}
      <div className="heading">
        <Title headingLevel="h1">{title}</Title>
        {labels}
        {children && <div className="heading-actions">{children}</div>}
      </div>
    </header>
  );
}
