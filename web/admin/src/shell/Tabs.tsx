import { Link, useLocation } from 'wouter';

interface TabsProps {
  readonly label: string;
  /** Address and word of each. The one whose address is shown is the chosen one. */
  readonly tabs: readonly (readonly [address: string, word: string])[];
}

/** Parts of a page, each with an address of its own. */
export function Tabs({ label, tabs }: TabsProps) {
  const [address] = useLocation();
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(([to, word]) => (
        <Link key={to} href={to} aria-current={address === to ? 'page' : undefined}>
          {word}
        </Link>
      ))}
    </nav>
  );
}
