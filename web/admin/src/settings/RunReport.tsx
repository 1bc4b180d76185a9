import type { DirectorySyncRun } from '../api/types';
import { State } from '../shell/State';
import { When } from '../shell/When';
import { reasonOf } from './runReason';
import { useSettingTexts } from './texts';

const TONES = { RUNNING: 'wait', DONE: 'good', STOPPED: 'warn', FAILED: 'bad', INTERRUPTED: 'warn' } as const;

/** How one run went: what came of it, why it ended early, and whom it could not take. */
export function RunReport({ run }: { readonly run: DirectorySyncRun }) {
  const { directories: texts } = useSettingTexts();
  const { state, dryRun, startedAt, added, changed, deactivated, failed, detail, failures } = run;
  const reason = reasonOf(state, detail);
  return (
    <li>
      <State tone={TONES[state]}>{texts.states[state]}</State>
      {dryRun && <span className="muted">{texts.dry}</span>}
      <When at={startedAt} />
      <span>{texts.counts(added, changed, deactivated, failed)}</span>
      {state === 'RUNNING' && <progress aria-label={texts.states.RUNNING} />}
      {reason && <p className="run-reason">{texts.reasons[reason]}</p>}
      {detail && (
        <details className="run-more">
          <summary>{texts.technical}</summary>
          <code>{detail}</code>
        </details>
      )}
      {failures.length > 0 && (
        <details className="run-more">
          <summary>{texts.failures(failed)}</summary>
          <dl>
            {failures.map(({ entry, reason: why }) => (
              <div key={entry} className="run-failure">
                <dt>
                  <code>{entry}</code>
                </dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
