import type { Again } from '../flow/screen';
import { Icon } from '../Icon';
import { usePage } from '../page';
import { useTexts } from '../texts';
import { Seconds, useSecondsLeft } from './Countdown';

/** The same bay once more, for as long as that goes. */
export function Reopen({ again }: { readonly again: Again }) {
  const { tell } = usePage();
  const texts = useTexts();
  const left = useSecondsLeft(again.until);
  return left > 0 ? (
    <button type="button" className="again" onClick={() => tell({ type: 'reopen' })}>
      <Icon of="again" />
      <span>{texts.opening.reopen}</span>
      <Seconds left={left} />
    </button>
  ) : null;
}
