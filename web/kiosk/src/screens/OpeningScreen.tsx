import type { OpeningAt } from '../flow/screen';
import { usePage } from '../page';
import { useTexts } from '../texts';
import { GoThere } from './GoThere';
import { Action, Leave, Note, Wall } from './parts';

/** Which bay, and what to do there, until its door is closed; or what to do when it does not open. */
export function OpeningScreen({ screen }: { readonly screen: OpeningAt }) {
  const { intent, opening } = screen;
  switch (intent?.state) {
    case 'JAMMED':
      return <Jammed screen={screen} />;
    case 'CANCELLED':
    case 'UNKNOWN':
      return <Unsure screen={screen} />;
    default:
      return (
        <>
          <Wall target={opening} />
          <GoThere screen={screen} />
        </>
      );
  }
}

/** The next bay is offered, and nobody has to tap again. */
function Jammed({ screen }: { readonly screen: OpeningAt }) {
  const { tell } = usePage();
  const { opening: texts, refused } = useTexts();
  const { opening, intent } = screen;
  const next = intent?.next;
  return (
    <>
      <Wall target={next} />
      <div className="say">
        <Note look="warn" title={texts.jammed(opening.bay)}>
          <p>{next ? texts.jammedNext(next.bay) : texts.jammedHelp}</p>
        </Note>
        <div className="actions">
          <Leave>{next ? undefined : refused.ok}</Leave>
          {next && (
            <Action look="main" icon="door" onClick={() => tell({ type: 'next-bay' })}>
              {texts.openNext(next.bay)}
            </Action>
          )}
        </div>
      </div>
    </>
  );
}

function Unsure({ screen }: { readonly screen: OpeningAt }) {
  const { opening: texts, refused } = useTexts();
  const { bay } = screen.opening;
  const cancelled = screen.intent?.state === 'CANCELLED';
  return (
    <>
      <Wall target={screen.opening} />
      <div className="say">
        <Note look="warn" title={cancelled ? texts.cancelled(bay) : texts.unknown}>
          <p>{cancelled ? texts.cancelledAdvice : texts.unknownAdvice(bay)}</p>
        </Note>
        <div className="actions">
          <Leave>{refused.ok}</Leave>
        </div>
      </div>
    </>
  );
}
