import type { Screen } from '../flow/screen';
import { usePage } from '../page';
import { useTexts } from '../texts';
import { FaultChoices } from './FaultChoices';
import { Action, Greeting } from './parts';

/** What is wrong with a device that the person keeps. */
export function Fault({ screen }: { readonly screen: Extract<Screen, { at: 'fault' }> }) {
  const { tell } = usePage();
  const texts = useTexts();
  return (
    <div className="say">
      <Greeting visit={screen.visit} />
      <h1 className="title">{texts.fault.what(screen.device.assetTag)}</h1>
      <div className="choices">
        <FaultChoices device={screen.device} />
      </div>
      <div className="actions">
        <Action onClick={() => tell({ type: 'menu' })}>{texts.back}</Action>
      </div>
    </div>
  );
}
