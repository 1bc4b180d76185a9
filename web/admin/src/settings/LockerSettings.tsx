import { LevelSettings } from '../levels/LevelSettings';
import { useMe } from '../shell/useMe';
import { useSettingTexts } from './texts';

/** How lockers and kiosks behave where nothing else is set. */
export function LockerSettings() {
  const { lockers: texts } = useSettingTexts();
  const { organization } = useMe();
  return (
    <div className="settings">
      <p className="muted">{texts.means}</p>
      <LevelSettings level="ORGANIZATION" id={organization.id} />
    </div>
  );
}
