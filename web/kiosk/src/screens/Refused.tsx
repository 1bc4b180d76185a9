import type { RefusedAt } from '../flow/screen';
import { usePage } from '../page';
import { useTexts } from '../texts';
import { Seconds, useSecondsLeft } from './Countdown';
import { Action, Note, Wall } from './parts';
import { refusalWords } from './refusal';

/** Why not, and what to do about it. */
export function Refused({ screen }: { readonly screen: RefusedAt }) {
  const { status, tell } = usePage();
  const texts = useTexts();
  const { refusal, retryAt, visit } = screen;
  const { title, advice } = refusalWords(refusal, status, texts, new Date());
  const [held, ...more] = visit?.holds ?? [];
  return (
    <>
      <Wall />
      <div className="say">
        <p className="kicker">{texts.refused.kicker}</p>
        <Note look="warn" title={title}>
          <p>{advice}</p>
          {retryAt && <Retry at={retryAt} />}
        </Note>
        <div className="actions">
          {held && more.length === 0 && (
            <Action icon="bring" onClick={() => tell({ type: 'bring', device: held })}>
              {texts.menu.bring(held.assetTag)}
            </Action>
          )}
          {visit && (more.length > 0 || visit.orders.length > 0) && (
            <Action onClick={() => tell({ type: 'menu' })}>{texts.refused.more}</Action>
          )}
          <Action look="main" onClick={() => tell({ type: 'leave' })}>
            {texts.refused.ok}
          </Action>
        </div>
      </div>
    </>
  );
}

function Retry({ at }: { readonly at: number }) {
  const { refused } = useTexts();
  const left = useSecondsLeft(at);
  return (
    <p>
      {left > 0 ? (
        <>
          {refused.retryIn} <Seconds left={left} />
        </>
      ) : (
        refused.retryNow
      )}
    </p>
  );
}
