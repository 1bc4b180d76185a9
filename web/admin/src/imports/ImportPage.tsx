import './imports.css';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { Heading } from '../shell/Heading';
import { ChooseFile } from './ChooseFile';
import { ImportRun } from './ImportRun';
import { type ImportKind, KINDS } from './kinds';
import { MapColumns } from './MapColumns';
import { useImportTexts } from './texts';

/** A file that was chosen, and its first rows. */
export interface ChosenFile {
  readonly file: File;
  readonly rows: readonly (readonly string[])[];
}

/** What each column of the file is, and whether its first row is one of headings. */
export interface Mapping {
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
}

type Step = 'file' | 'columns' | 'try' | 'import';
const STEPS: readonly Step[] = ['file', 'columns', 'try', 'import'];

/** Brings rows in from a file: choose it, say what its columns are, try it, import it. */
export function ImportPage({ kind }: { readonly kind: ImportKind }) {
  const texts = useImportTexts();
  const [step, go] = useState<Step>('file');
  const [chosen, choose] = useState<ChosenFile>();
  const [mapping, map] = useState<Mapping>();
  return (
    <PageSection isFilled>
      <Heading title={texts.title[kind]} crumbs={[[KINDS[kind].page, texts.back[kind]]]} />
      <ol className="steps">
        {texts.steps.map((word, at) => (
          <li key={word} aria-current={STEPS[at] === step ? 'step' : undefined}>
            {word}
          </li>
        ))}
      </ol>
      {step === 'file' && (
        <ChooseFile
          done={(file) => {
            choose(file);
            map(undefined);
            go('columns');
          }}
        />
      )}
      {step === 'columns' && chosen && (
        <MapColumns
          kind={kind}
          chosen={chosen}
          mapping={mapping}
          back={() => go('file')}
          done={(found) => {
            map(found);
            go('try');
          }}
        />
      )}
      {(step === 'try' || step === 'import') && chosen && mapping && (
        <ImportRun
          key={step}
          kind={kind}
          file={chosen.file}
          mapping={mapping}
          isDry={step === 'try'}
          back={() => go('columns')}
          next={() => go('import')}
        />
      )}
    </PageSection>
  );
}
