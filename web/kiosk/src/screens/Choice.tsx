import type { Visit } from '../api';
import type { Happening } from '../flow';
import { useTexts } from '../texts';

interface ChoiceProps {
  readonly visit: Visit;
  readonly tell: (happening: Happening) => void;
}

/** Only for somebody who holds several devices or may take several types. */
export function Choice({ visit, tell }: ChoiceProps) {
  const texts = useTexts();
  return (
    <div className="say">
      <p className="kicker">{texts.greeting(new Date().getHours(), visit.person.name)}</p>
      <h1 className="title">{texts.choice.title}</h1>
      <div className="choices">
        {visit.holds.map((device) => (
          <button key={device.id} type="button" onClick={() => tell({ type: 'bring', device })}>
            {texts.choice.bring(device.assetTag)}
          </button>
        ))}
        {visit.mayTake.map(({ deviceType, name, ready }) => (
          <button
            key={deviceType}
            type="button"
            disabled={ready === 0}
            onClick={() => tell({ type: 'take', deviceType })}
          >
            {texts.choice.take(name)} <small>{texts.choice.ready(ready)}</small>
          </button>
        ))}
      </div>
      <div className="actions">
        <button type="button" className="quiet" onClick={() => tell({ type: 'leave' })}>
          {texts.keypad.back}
        </button>
      </div>
    </div>
  );
}
