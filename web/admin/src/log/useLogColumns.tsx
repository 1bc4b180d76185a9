import { useMemo } from 'react';
import { Link } from 'wouter';
import type { LogEntry } from '../api/types';
import type { Column } from '../list/Rows';
import { State } from '../shell/State';
import { usePerson } from '../shell/usePerson';
import { When } from '../shell/When';
import { useTexts } from '../texts';
import { useEntryWords } from './words';

const TONES = { SUCCESS: 'good', REFUSED: 'warn', FAILED: 'bad', UNKNOWN: 'wait' } as const;

/** What of an entry is shown. */
export function useLogColumns(): readonly Column<LogEntry>[] {
  const texts = useTexts();
  const words = useEntryWords();
  return useMemo(() => {
    const { columns, results } = texts.log;
    return [
      { id: 'at', head: columns.at, cell: ({ at }) => <When at={at} /> },
      {
        id: 'type',
        head: columns.type,
        cell: (entry) => <strong title={entry.type}>{words({ ...entry, result: 'SUCCESS' })}</strong>,
      },
      {
        id: 'result',
        head: columns.result,
        cell: ({ result }) => (
          <State tone={TONES[result as keyof typeof TONES] ?? 'plain'}>{results[result] ?? result}</State>
        ),
      },
      { id: 'actor', head: columns.actor, cell: ({ actor }) => <Somebody {...actor} filter="actor" /> },
      {
        id: 'subject',
        head: columns.subject,
        minor: true,
        cell: ({ subject }) => <Somebody {...subject} filter="subject" />,
      },
      {
        id: 'details',
        head: columns.details,
        minor: true,
        cell: ({ details }) => <Details of={details ?? {}} />,
      },
    ];
  }, [texts, words]);
}

interface SomebodyProps {
  readonly kind: string;
  readonly id: string | null;
  /** What the log is narrowed to when it is followed. */
  readonly filter: 'actor' | 'subject';
}

/** Who did it, or to what: a link to all that concerns the same. */
function Somebody({ kind, id, filter }: SomebodyProps) {
  const { kinds } = useTexts().log;
  const person = usePerson(kind === 'USER' ? id : null);
  const word = kinds[kind] ?? kind.toLowerCase().replaceAll('_', ' ');
  if (!id) {
    return word;
  }
  // The end of an id is enough to tell two apart; the whole is in the title.
  return (
    <Link href={`/log?${filter}=${id}`} title={id}>
      {person ?? `${word} …${id.slice(-6)}`}
    </Link>
  );
}

function Details({ of }: { readonly of: object }) {
  const told = Object.entries(of)
    .map(([name, value]) => `${name} ${value}`)
    .join(' · ');
  return (
    <span className="muted" title={told}>
      {told}
    </span>
  );
}
