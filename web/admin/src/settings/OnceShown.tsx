import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { ClipboardCopy } from '@patternfly/react-core/dist/esm/components/ClipboardCopy';
import { Dialog } from '../form/Dialog';
import { useTexts } from '../texts';
import { useSettingTexts } from './texts';

interface OnceShownProps {
  readonly secret: string;
  readonly close: () => void;
}

/** A secret that is in one answer and nowhere else. */
export function OnceShown({ secret, close }: OnceShownProps) {
  const { secret: texts } = useSettingTexts();
  const { common } = useTexts();
  return (
    <Dialog title={texts.title} close={close}>
      <p>{texts.means}</p>
      <ClipboardCopy isReadOnly hoverTip={texts.title} clickTip="✓" className="below">
        {secret}
      </ClipboardCopy>
      <div className="dialog-buttons">
        <Button onClick={close}>{common.close}</Button>
      </div>
    </Dialog>
  );
}
