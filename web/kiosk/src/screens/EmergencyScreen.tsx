import { usePage } from '../page';
import { useTexts } from '../texts';
import { Leave, Note, Wall } from './parts';

/** How far the opening of every bay is. */
export function EmergencyScreen() {
  const { emergency } = usePage();
  const texts = useTexts();
  const { total = 0, opened = 0, finished = false, bays = [] } = emergency ?? {};
  const failed = bays.filter(({ state }) => ['JAMMED', 'CANCELLED', 'UNKNOWN'].includes(state));
  const title = finished ? texts.emergency.finished : texts.emergency.underWay;
  return (
    <>
      <Wall />
      <div className="say">
        <Note look={finished && failed.length === 0 ? 'good' : 'warn'} title={title}>
          <p>{texts.emergency.progress(opened, total)}</p>
        </Note>
        <progress max={total} value={opened + failed.length} aria-label={title} />
        {failed.length > 0 && (
          <p className="urge">{texts.emergency.failed(failed.map(({ number }) => number).join(', '))}</p>
        )}
        {finished && (
          <div className="actions">
            <Leave>{texts.done.finish}</Leave>
          </div>
        )}
      </div>
    </>
  );
}
