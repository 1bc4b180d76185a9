import type { Screen } from '../flow/screen';
import { Icon } from '../Icon';
import { usePage } from '../page';
import { useTexts } from '../texts';
import { Action } from './parts';

/** The other person is to tap, so that it is known who has the device from now on. */
export function HandOver({ screen }: { readonly screen: Extract<Screen, { at: 'handover' }> }) {
  const { tell } = usePage();
  const texts = useTexts();
  return (
    <>
      <div className="welcome" role="status">
        <Icon of="people" />
        <p className="kicker">{texts.handOver.what(screen.device.assetTag)}</p>
        <h1 className="title">{texts.handOver.tap}</h1>
      </div>
      <nav className="actions">
        <Action onClick={() => tell({ type: 'menu' })}>{texts.back}</Action>
        <Action onClick={() => tell({ type: 'type-number' })}>{texts.handOver.typeNumber}</Action>
      </nav>
    </>
  );
}
