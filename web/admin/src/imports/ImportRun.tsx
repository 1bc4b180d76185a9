import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Link } from 'wouter';
import { useRefresh } from '../api/queries';
import { session } from '../api/session';
import type { Import } from '../api/types';
import { useAction } from '../form/useAction';
import { download } from '../shell/download';
import { Failure } from '../shell/Failure';
import { State, type Tone } from '../shell/State';
import { useTexts } from '../texts';
import type { Mapping } from './ImportPage';
import { type ImportKind, KINDS } from './kinds';
import { useImportTexts } from './texts';
import { isOver, useImport } from './useImport';

interface ImportRunProps {
  readonly kind: ImportKind;
  readonly file: File;
  readonly mapping: Mapping;
  /** Whether it is only tried. */
  readonly isDry: boolean;
  readonly back: () => void;
  readonly next: () => void;
}

const TONES: Readonly<Record<Import['state'], Tone>> = {
  QUEUED: 'wait',
  RUNNING: 'wait',
  DONE: 'good',
  FAILED: 'bad',
  CANCELLED: 'warn',
  INTERRUPTED: 'warn',
};

/** Runs an import, or tries it, and says what becomes of the rows. */
export function ImportRun({ kind, file, mapping, isDry, back, next }: ImportRunProps) {
  const texts = useImportTexts();
  const { job, failure } = useImport(kind, file, mapping, isDry);
  const stopping = useAction(() => session.ask(`/api/v1/${kind}/import/${job?.id}`, { method: 'DELETE' }));
  const over = isOver(job);
  return (
    <div className="import-run">
      <h2 className="section-title">
        {over && job?.state === 'DONE' ? (isDry ? texts.tried : texts.done) : file.name}
      </h2>
      {failure && <Failure of={failure} />}
      {job && <Progress job={job} />}
      {job && over && job.failed > 0 && <Failures kind={kind} job={job} />}
      {stopping.failure && <Failure of={stopping.failure} />}
      <div className="import-end">
        {job && !over && (
          <Button variant="secondary" onClick={stopping.run} isLoading={stopping.busy}>
            {texts.stop}
          </Button>
        )}
        {isDry && over && job && job.added + job.changed > 0 && (
          <Button onClick={next}>{texts.importing}</Button>
        )}
        {(failure || (isDry && over)) && (
          <Button variant="link" onClick={back}>
            {texts.again}
          </Button>
        )}
        {!isDry && over && <ToList kind={kind} />}
      </div>
    </div>
  );
}

function Progress({ job }: { readonly job: Import }) {
  const texts = useImportTexts();
  const { locale } = useTexts();
  const word = texts.progress(job.processed.toLocaleString(locale), job.total.toLocaleString(locale));
  return (
    <>
      <progress max={Math.max(job.total, 1)} value={job.processed} aria-label={word} />
      <p className="import-state" role="status">
        <State tone={TONES[job.state]}>{texts.states[job.state]}</State>
        <span className="muted">{word}</span>
      </p>
      {job.detail && <p>{job.detail}</p>}
      <dl className="counts">
        {(['added', 'changed', 'unchanged', 'failed'] as const).map((count) => (
          <div key={count} className={count === 'failed' && job.failed > 0 ? 'urgent' : ''}>
            <dt>{texts.counts[count]}</dt>
            <dd>{job[count].toLocaleString(locale)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Failures({ kind, job }: { readonly kind: ImportKind; readonly job: Import }) {
  const texts = useImportTexts();
  const fetching = useAction(() => download(`/api/v1/${kind}/import/${job.id}/failures`, 'failures.csv'));
  return (
    <section className="panel">
      <p>{texts.failuresAdvice}</p>
      <Button className="below" variant="secondary" onClick={fetching.run} isLoading={fetching.busy}>
        {texts.failures}
      </Button>
      {fetching.failure && <Failure of={fetching.failure} />}
    </section>
  );
}

function ToList({ kind }: { readonly kind: ImportKind }) {
  const texts = useImportTexts();
  const refresh = useRefresh();
  return (
    <Link className="button" href={KINDS[kind].page} onClick={() => void refresh(`/api/v1/${kind}`)}>
      {texts.toList}
    </Link>
  );
}
