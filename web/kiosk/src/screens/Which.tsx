import type { Screen } from '../flow/screen';
import { Icon } from '../Icon';
import { usePage } from '../page';
import { useTexts } from '../texts';
import { Action, Greeting } from './parts';

/** Which of several devices is meant. */
export function Which({ screen }: { readonly screen: Extract<Screen, { at: 'which' }> }) {
  const { tell } = usePage();
  const texts = useTexts();
  const { visit, wish } = screen;
  return (
    <div className="say">
      <Greeting visit={visit} />
      <h1 className="title">{texts.which[wish]}</h1>
      <div className="choices">
        {visit.holds.map((device) => (
          <button key={device.id} type="button" onClick={() => tell({ type: 'device', device })}>
            <Icon of="device" />
            <span>{device.assetTag}</span>
            <small>{device.name}</small>
          </button>
        ))}
      </div>
      <div className="actions">
        <Action onClick={() => tell({ type: 'menu' })}>{texts.back}</Action>
      </div>
    </div>
  );
}
