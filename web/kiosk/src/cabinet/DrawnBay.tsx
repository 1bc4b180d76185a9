import type { Bay } from '../api/gateway';
import { Icon, type IconName } from '../Icon';
import { type Texts, useTexts } from '../texts';
import type { BayLook } from './bays';

const ICONS: Readonly<Partial<Record<BayLook, IconName>>> = {
  target: 'arrow',
  out: 'wrench',
  jammed: 'warning',
  open: 'door',
  fault: 'warning',
  charging: 'bolt',
  full: 'check',
  stored: 'device',
};

interface DrawnBayProps {
  readonly bay: Bay;
  readonly look: BayLook;
  readonly calm: boolean;
  readonly onPick?: ((bay: Bay) => void) | undefined;
}

export function DrawnBay({ bay, look, calm, onPick }: DrawnBayProps) {
  const texts = useTexts();
  const word = wordOf(bay, look, calm, texts);
  const icon = look === 'target' && calm ? 'check' : ICONS[look];
  const face = (
    <>
      <span className="unseen">{texts.cabinet.bay} </span>
      <b>{bay.number}</b>
      {word && <span className="unseen">, </span>}
      <small>
        {icon && <Icon of={icon} />}
        <span>{word}</span>
      </small>
    </>
  );
  return onPick ? (
    <li className={`bay ${look}`}>
      <button type="button" className="face" onClick={() => onPick(bay)}>
        {face}
      </button>
    </li>
  ) : (
    <li className={`bay ${look}`}>
      <span className="face">{face}</span>
    </li>
  );
}

function wordOf(bay: Bay, look: BayLook, calm: boolean, { cabinet }: Texts): string {
  switch (look) {
    case 'target':
      if (bay.door === 'OPEN') {
        return cabinet.open;
      }
      return calm ? cabinet.closed : cabinet.here;
    case 'charging':
      return bay.charge.percent === undefined ? cabinet.charging : cabinet.percent(bay.charge.percent);
    default:
      return cabinet[look];
  }
}
