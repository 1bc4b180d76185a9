import { Label } from '@patternfly/react-core/dist/esm/components/Label';
import { Link } from 'wouter';
import type { LogEntry } from '../api/client';
import { moment } from '../shell/moment';
import { usePerson } from '../shell/usePerson';
import { useTexts } from '../texts';

const LOOKS = { SUCCESS: 'success', REFUSED: 'warning', FAILED: 'danger', UNKNOWN: 'info' } as const;

/** Entries of the log, the newest first. */
export function LogTable({ entries }: { readonly entries: readonly LogEntry[] }) {
  const { columns } = useTexts().log;
  return (
    <div className="table-frame">
      <table className="log">
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.type}</th>
            <th scope="col">{columns.result}</th>
            <th scope="col">{columns.actor}</th>
            <th scope="col">{columns.subject}</th>
            <th scope="col">{columns.details}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ entry }: { readonly entry: LogEntry }) {
  const texts = useTexts();
  const { at, type, result, actor, subject, details } = entry;
  return (
    <tr>
      <td className="when">
        <time dateTime={at}>{moment(at, texts.locale, undefined)}</time>
      </td>
      <td className="what">{type}</td>
      <td>
        <Label isCompact variant="outline" status={LOOKS[result as keyof typeof LOOKS] ?? 'info'}>
          {texts.log.results[result] ?? result}
        </Label>
      </td>
      <td>
        <Actor kind={actor.kind} id={actor.id} />
      </td>
      <td>
        <Link href={`/log?subject=${subject.id}`} title={subject.id}>
          {named(subject.kind, subject.id)}
        </Link>
      </td>
      <td className="told">
        {Object.entries(details)
          .map(([name, value]) => `${name} ${value}`)
          .join(' · ')}
      </td>
    </tr>
  );
}

function Actor({ kind, id }: { readonly kind: string; readonly id: string | null | undefined }) {
  const person = usePerson(kind === 'USER' ? id : null);
  return <span title={id ?? undefined}>{person ?? named(kind, id)}</span>;
}

/** The end of an id is enough to tell two apart; the whole is in the title. */
function named(kind: string, id: string | null | undefined): string {
  const word = kind.toLowerCase().replaceAll('_', ' ');
  return id ? `${word} …${id.slice(-6)}` : word;
}
