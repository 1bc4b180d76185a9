import { useState } from 'react';
import { put } from '../api/client';
import type { LockerTells } from '../api/paths';
import { useAnswer, useRefresh } from '../api/queries';
import { TextField } from '../form/fields';
import { PageForm } from '../form/PageForm';
import { useForm } from '../form/useForm';
import { Fact, Facts } from '../shell/Facts';
import { Failed } from '../shell/Failed';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { useSettingTexts } from './texts';

const NUMBERS = [
  'pulseMillis',
  'leftOpenSeconds',
  'cutOffAlarmMinutes',
  'leaseWarningMinutes',
  'itemAllowance',
] as const;
type Values = LockerTells<'Values'>;

/** How lockers and kiosks behave where nothing else is set. */
export function LockerSettings() {
  const { lockers: texts } = useSettingTexts();
  const { common } = useTexts();
  const may = useMay();
  const found = useAnswer('/api/v1/settings/organization', {});
  if (!found.data) {
    return found.isError ? <Failed query={found} /> : <Loading />;
  }
  const { own, version } = found.data;
  return (
    <div className="settings">
      <p className="muted">{texts.means}</p>
      {may('settings:write') ? (
        <SettingsForm key={version} own={own} version={version} />
      ) : (
        <Facts>
          {NUMBERS.map((name) => (
            <Fact key={name} of={texts[name]}>
              {own[name] ?? common.none}
            </Fact>
          ))}
        </Facts>
      )}
    </div>
  );
}

function SettingsForm({ own, version }: { readonly own: Values; readonly version: number }) {
  const { lockers: texts, saved } = useSettingTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const [done, say] = useState<string>();
  const text = (value: number | null | undefined) => value?.toString() ?? '';
  const initial = {
    pulseMillis: text(own.pulseMillis),
    leftOpenSeconds: text(own.leftOpenSeconds),
    cutOffAlarmMinutes: text(own.cutOffAlarmMinutes),
    leaseWarningMinutes: text(own.leaseWarningMinutes),
    itemAllowance: text(own.itemAllowance),
  };
  const form = useForm(initial, async (values) => {
    const set = NUMBERS.filter((name) => values[name] !== '').map((name) => [name, Number(values[name])]);
    // What is replaced as a whole keeps what this form does not show.
    const body = { ...Object.fromEntries(set), ...(own.charging === null ? {} : { charging: own.charging }) };
    await put('/api/v1/settings/organization', { version, body });
    say(saved);
    await refresh('/api/v1/settings', '/api/v1/lockers');
  });
  return (
    <PageForm form={form} action={common.save} done={done}>
      <div className="side-by-side">
        {NUMBERS.map((name) => (
          <TextField key={name} form={form} name={name} label={texts[name]} type="number" />
        ))}
      </div>
    </PageForm>
  );
}
