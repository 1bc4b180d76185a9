import { useEffect, useState } from 'react';
import { bayNamed } from '../cabinet/bays';
import type { OpeningAt } from '../flow/screen';
import { usePage } from '../page';
import { play } from '../sound/play';
import { type Texts, useTexts } from '../texts';
import { BayTitle, Greeting } from './parts';

/** How long a door may stand open before the person is reminded of it. */
const LEFT_OPEN_MS = 30_000;

/** "Bay 3. Take SCN-014, 96 %." */
export function GoThere({ screen }: { readonly screen: OpeningAt }) {
  const texts = useTexts();
  const { opening, intent, errand } = screen;
  const leftOpen = useLeftOpen(intent?.state === 'OPENED');
  return (
    <div className="say" role="status">
      <Greeting visit={errand.visit} />
      <BayTitle bay={opening} />
      <What screen={screen} />
      <p className={leftOpen ? 'urge' : 'sub'}>
        {leftOpen ? texts.opening.leftOpen(opening.bay) : adviceOf(screen, texts)}
      </p>
    </div>
  );
}

function What({ screen }: { readonly screen: OpeningAt }) {
  const { opening: texts, cabinet } = useTexts();
  const { opening, errand } = screen;
  const percent = usePercent(screen);
  if (errand.do === 'reopen' || errand.do === 'open' || !opening.device) {
    return null;
  }
  const { assetTag } = opening.device;
  return errand.do === 'take' ? (
    <p className="what">
      {texts.take(assetTag)}
      {percent !== undefined && (
        <>
          {' · '}
          <em>{cabinet.percent(percent)}</em>
        </>
      )}
    </p>
  ) : (
    <p className="what">{texts.bring(assetTag)}</p>
  );
}

function adviceOf({ intent, errand }: OpeningAt, { opening }: Texts): string {
  if (intent?.state === 'OPENED') {
    return errand.do === 'open' || errand.do === 'reopen' ? opening.closeWhenDone : opening.close;
  }
  return intent && intent.pulses > 1 ? opening.onceMore : opening.opens;
}

/** As it was when the bay began to open: once the device is out, the bay has none to tell of. */
function usePercent({ opening }: OpeningAt): number | undefined {
  const { status } = usePage();
  const [percent] = useState(() => bayNamed(status, opening)?.charge.percent);
  return percent;
}

/** Whether the door has stood open for long. It is heard, too, since nobody looks at the page any more. */
function useLeftOpen(open: boolean): boolean {
  const [left, setLeft] = useState(false);
  useEffect(() => {
    setLeft(false);
    if (!open) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setLeft(true);
      play('reminder');
    }, LEFT_OPEN_MS);
    return () => clearTimeout(timer);
  }, [open]);
  return left;
}
