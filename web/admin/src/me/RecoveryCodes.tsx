import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Dialog } from '../form/Dialog';
import { useMeTexts } from './texts';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly close: () => void;
}

/** The recovery codes. They are in one answer and nowhere else. */
export function RecoveryCodes({ codes, close }: RecoveryCodesProps) {
  const { factor: texts } = useMeTexts();
  return (
    <Dialog title={texts.recoveryTitle} close={close}>
      <p>{texts.recovery}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button onClick={close}>{texts.kept}</Button>
      </div>
    </Dialog>
  );
}
