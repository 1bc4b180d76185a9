import type { ReactNode } from 'react';
import type { Happening, Screen } from '../flow';
import { Icon } from '../Icon';
import { useTexts } from '../texts';

/** What may be wrong with a device, as it is told to the gateway. */
const FAULTS = ['screen', 'scan', 'battery', 'other'] as const;

interface ConditionProps {
  readonly screen: Extract<Screen, { at: 'condition' }>;
  readonly tell: (happening: Happening) => void;
  readonly cabinet: ReactNode;
}

/** "Anything wrong with it?" The answer opens a bay. */
export function Condition({ screen, tell, cabinet }: ConditionProps) {
  const texts = useTexts();
  return (
    <>
      {cabinet}
      <div className="say">
        <p className="kicker">{texts.condition.youHold(screen.device.assetTag)}</p>
        <h1 className="title">{texts.condition.title}</h1>
        <div className="choices">
          <button type="button" className="good" onClick={() => tell({ type: 'condition' })}>
            <Icon of="check" />
            {texts.condition.allGood}
          </button>
          {FAULTS.map((fault) => (
            <button key={fault} type="button" onClick={() => tell({ type: 'condition', fault })}>
              <Icon of={fault} />
              {texts.condition[fault]}
            </button>
          ))}
        </div>
        <div className="actions">
          <button type="button" className="quiet" onClick={() => tell({ type: 'leave' })}>
            {texts.keypad.back}
          </button>
          {screen.visit.mayTake.length > 0 && (
            <button type="button" className="quiet" onClick={() => tell({ type: 'take' })}>
              {texts.condition.takeAnother}
            </button>
          )}
        </div>
      </div>
    </>
  );
}
