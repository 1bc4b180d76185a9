import { useState } from 'react';
import { Failed } from '../shell/Failed';
import { Loading } from '../shell/Loading';
import { useMe } from '../shell/useMe';
import { SettingsFacts } from './SettingsFacts';
import { SettingsForm } from './SettingsForm';
import { useLevelTexts } from './texts';
import { useLevel } from './useLevel';
import type { Level } from './values';

interface LevelSettingsProps {
  readonly level: Level;
  readonly id: string;
}

/** The settings of one level: a form for those who may change them, and a list for those who may not. */
export function LevelSettings({ level, id }: LevelSettingsProps) {
  const { may, everywhere } = useMe();
  const { saved } = useLevelTexts();
  const [done, say] = useState<string>();
  const { found, set, reset } = useLevel(level, id);
  if (!found.data) {
    return found.isError ? <Failed query={found} /> : <Loading />;
  }
  // What holds for all locations is not changed by somebody who has rights at some.
  const mayWrite = may('settings:write') && (everywhere || level !== 'ORGANIZATION');
  return mayWrite ? (
    <SettingsForm
      key={found.data.version}
      settings={found.data}
      // The form begins anew with what was confirmed, so what is said of it stands outside.
      done={done}
      set={(values, version) => set(values, version).then(() => say(saved))}
      reset={(version) => reset(version).then(() => say(saved))}
    />
  ) : (
    <SettingsFacts settings={found.data} />
  );
}
