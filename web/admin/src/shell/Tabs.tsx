import { Link, useLocation } from 'wouter';
import { useTexts } from '../texts';

interface TabsProps {
  readonly label: string;
  /** Address and word of each, and how much waits there. The one whose address is shown is the chosen one. */
  readonly tabs: readonly (readonly [address: string, word: string, waiting?: number])[];
}

/** Parts of a page, each with an address of its own. */
export function Tabs({ label, tabs }: TabsProps) {
  const [address] = useLocation();
  const { locale } = useTexts();
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(([to, word, waiting]) => (
        <Link key={to} href={to} aria-current={address === to ? 'page' : undefined}>
          {word}
          {waiting ? <span className="waiting">{waiting.toLocaleString(locale)}</span> : undefined}
        </Link>
      ))}
    </nav>
  );
}
