import { usePage } from '../page';
import { useTexts } from '../texts';
import { Action, Leave, Note, Wall } from './parts';

/** Every door at once is asked about once more: it cannot be taken back. */
export function Sure() {
  const { status, tell } = usePage();
  const { emergency } = useTexts();
  return (
    <>
      <Wall />
      <div className="say">
        <Note look="warn" title={emergency.sure(status?.bays.length ?? 0)}>
          <p>{emergency.sureAdvice}</p>
        </Note>
        <div className="actions">
          <Leave />
          <Action look="danger" icon="siren" onClick={() => tell({ type: 'sure' })}>
            {emergency.open}
          </Action>
        </div>
      </div>
    </>
  );
}
