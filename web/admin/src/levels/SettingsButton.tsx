import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { Dialog } from '../form/Dialog';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { LevelSettings } from './LevelSettings';
import { useLevelTexts } from './texts';
import type { Level } from './values';

interface SettingsButtonProps {
  readonly level: Level;
  readonly id: string;
  /** What the settings are of, in the title. */
  readonly name: string;
  readonly variant?: 'secondary' | 'link';
}

/** Opens the settings of a location, a locker or a bay, for those who may see them. */
export function SettingsButton({ level, id, name, variant = 'secondary' }: SettingsButtonProps) {
  const texts = useLevelTexts();
  const { common } = useTexts();
  const may = useMay();
  const [isOpen, open] = useState(false);
  const close = () => open(false);
  if (!may('settings:read')) {
    return null;
  }
  return (
    <>
      <Button variant={variant} onClick={() => open(true)}>
        {texts.button}
      </Button>
      {isOpen && (
        <Dialog title={texts.title(name)} close={close}>
          <p className="muted">{texts.means}</p>
          <div className="below">
            <LevelSettings level={level} id={id} />
          </div>
          <div className="dialog-buttons">
            <Button variant="link" onClick={close}>
              {common.close}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
