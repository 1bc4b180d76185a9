import { Cabinet } from '../cabinet/Cabinet';
import type { Screen } from '../flow/screen';
import { usePage } from '../page';
import { useTexts } from '../texts';
import { Action, Greeting, Leave } from './parts';

/** Somebody with a right of their own chooses a bay where it hangs. */
export function Bays({ screen }: { readonly screen: Extract<Screen, { at: 'bays' }> }) {
  const { status, tell } = usePage();
  const texts = useTexts();
  return (
    <>
      {status && <Cabinet status={status} onPick={(bay) => tell({ type: 'bay', bay })} />}
      <div className="say">
        <Greeting visit={screen.visit} />
        <h1 className="title">{texts.bays[screen.order]}</h1>
        <p className="sub">{texts.bays.advice[screen.order]}</p>
        <div className="actions">
          <Action onClick={() => tell({ type: 'menu' })}>{texts.back}</Action>
          <Leave>{texts.done.finish}</Leave>
        </div>
      </div>
    </>
  );
}
