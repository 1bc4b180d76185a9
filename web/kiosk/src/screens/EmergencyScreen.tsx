import { usePage } from '../page';
import { type Texts, useTexts } from '../texts';
import { Leave, Note, Wall } from './parts';

/** How far the opening of every bay is. */
export function EmergencyScreen() {
  const { emergency } = usePage();
  const texts = useTexts();
  const { total = 0, opened = 0, finished = false, bays = [] } = emergency ?? {};
  const failed = bays.filter(({ state }) => ['JAMMED', 'CANCELLED', 'UNKNOWN'].includes(state));
  const whole = failed.length === 0;
  const title = titleOf(finished, whole, texts);
  return (
    <>
      <Wall />
      <div className="say">
        <Note look={finished && whole ? 'good' : 'warn'} title={title}>
          <p>{texts.emergency.progress(opened, total)}</p>
        </Note>
        <progress max={total} value={opened + failed.length} aria-label={title} />
        {!whole && (
          <p className="urge">{texts.emergency.failed(failed.map(({ number }) => number).join(', '))}</p>
        )}
        {finished && (
          <div className="actions">
            <Leave main>{texts.done.finish}</Leave>
          </div>
        )}
      </div>
    </>
  );
}

function titleOf(finished: boolean, whole: boolean, { emergency }: Texts): string {
  if (!finished) {
    return emergency.underWay;
  }
  return whole ? emergency.finished : emergency.notAll;
}
