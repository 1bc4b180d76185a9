import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Checkbox } from '@patternfly/react-core/dist/esm/components/Checkbox';
import { FormSelect, FormSelectOption } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { useState } from 'react';
import { State } from '../shell/State';
import { guess } from './csv';
import type { ChosenFile, Mapping } from './ImportPage';
import { type ImportKind, KINDS } from './kinds';
import { useImportTexts } from './texts';

const EXAMPLES = 3;

interface MapColumnsProps {
  readonly kind: ImportKind;
  readonly chosen: ChosenFile;
  /** As it was said before, when one comes back to it. */
  readonly mapping: Mapping | undefined;
  readonly back: () => void;
  readonly done: (mapping: Mapping) => void;
}

/** Says what each column of a file is. What its headings tell is filled in. */
export function MapColumns({ kind, chosen: { rows }, mapping, back, done }: MapColumnsProps) {
  const texts = useImportTexts();
  const { columns: known, required } = KINDS[kind];
  const first = rows[0] ?? [];
  const guessed = first.map((heading) => guess(heading, known, texts.words));
  const [columns, set] = useState<readonly string[]>(mapping?.columns ?? guessed);
  const [hasHeader, setHeader] = useState(mapping?.hasHeader ?? guessed.some(Boolean));
  const named = columns.filter(Boolean);
  const missing = required.filter((each) => !named.includes(each));
  const isTwice = new Set(named).size < named.length;
  const wordOf = (column: string) => texts.words[column] ?? column;
  return (
    <>
      <p>{texts.columnsAdvice}</p>
      <Checkbox
        id="header"
        className="below"
        label={texts.header}
        isChecked={hasHeader}
        onChange={(_, isOn) => setHeader(isOn)}
      />
      <table className="mapping">
        <thead>
          <tr>
            <th scope="col">{texts.heading}</th>
            <th scope="col">{texts.means}</th>
            <th scope="col">{texts.examples}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((heading, at) => {
            const name = hasHeader ? heading : texts.columnNumber(at + 1);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a file are told apart by their place alone
              <tr key={at}>
                <th scope="row">{name}</th>
                <td>
                  <FormSelect
                    aria-label={name}
                    value={columns[at] ?? ''}
                    onChange={(_, column) =>
                      set(columns.map((each, other) => (other === at ? column : each)))
                    }
                  >
                    <FormSelectOption value="" label={texts.leaveOut} />
                    {known.map((column) => (
                      <FormSelectOption key={column} value={column} label={wordOf(column)} />
                    ))}
                  </FormSelect>
                </td>
                <td className="muted">
                  {rows
                    .slice(hasHeader ? 1 : 0, EXAMPLES + 1)
                    .map((row) => row[at])
                    .filter(Boolean)
                    .join(' · ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p role="status">
        {missing.length > 0 && <State tone="warn">{texts.missing(missing.map(wordOf).join(', '))}</State>}
        {isTwice && <State tone="warn">{texts.twice}</State>}
      </p>
      <div className="import-end">
        <Button isDisabled={missing.length > 0 || isTwice} onClick={() => done({ columns, hasHeader })}>
          {texts.tryIt}
        </Button>
        <Button variant="link" onClick={back}>
          {texts.otherFile}
        </Button>
      </div>
    </>
  );
}
