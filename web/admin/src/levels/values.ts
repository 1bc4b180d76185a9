import type { LockerTells } from '../api/paths';

export type Settings = LockerTells<'SettingsView'>;
export type Level = Settings['level'];
export type Name = keyof Settings['own'];

/** The settings that a level has, in their order. */
const NAMES: Readonly<Record<Level, readonly Name[]>> = {
  ORGANIZATION: [
    'itemAllowance',
    'leftOpenSeconds',
    'pulseMillis',
    'charging',
    'cutOffAlarmMinutes',
    'leaseWarningMinutes',
  ],
  LOCATION: [
    'itemAllowance',
    'leftOpenSeconds',
    'pulseMillis',
    'charging',
    'cutOffAlarmMinutes',
    'leaseWarningMinutes',
  ],
  LOCKER: ['itemAllowance', 'leftOpenSeconds', 'pulseMillis', 'charging'],
  BAY: ['leftOpenSeconds', 'pulseMillis', 'charging'],
};

export const namesAt = (level: Level): readonly Name[] => NAMES[level];

/** What a form has in its fields: text, empty where nothing is set. */
export type Typed = Readonly<Record<Name, string>>;

export function typed({ own }: Settings): Typed {
  const text = (name: Name) => own[name]?.toString() ?? '';
  return {
    itemAllowance: text('itemAllowance'),
    leftOpenSeconds: text('leftOpenSeconds'),
    pulseMillis: text('pulseMillis'),
    charging: text('charging'),
    cutOffAlarmMinutes: text('cutOffAlarmMinutes'),
    leaseWarningMinutes: text('leaseWarningMinutes'),
  };
}

/** What is sent of it: what is empty is not set, and so inherited. */
export function toSet(values: Typed): Readonly<Record<string, number | boolean>> {
  const set = (Object.keys(values) as Name[]).filter((name) => values[name] !== '');
  return Object.fromEntries(
    set.map((name) => [name, name === 'charging' ? values[name] === 'true' : Number(values[name])]),
  );
}
