import { useState } from 'react';
import { patch } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Organization } from '../api/types';
import { TextField } from '../form/fields';
import { PageForm } from '../form/PageForm';
import { useForm } from '../form/useForm';
import { Fact, Facts } from '../shell/Facts';
import { Failed } from '../shell/Failed';
import { Loading } from '../shell/Loading';
import { useMe } from '../shell/useMe';
import { useTexts } from '../texts';
import { LogRetention } from './LogRetention';
import { useSettingTexts } from './texts';

/** What holds for the whole organisation. */
export function OrganizationSettings() {
  const { organization: own, may, everywhere } = useMe();
  const { organization: texts } = useSettingTexts();
  const [done, say] = useState<string>();
  const found = useAnswer('/api/v1/organizations/{id}', { path: { id: own.id } });
  if (!found.data) {
    return found.isError ? <Failed query={found} /> : <Loading />;
  }
  const { name, itemAllowance, pinLength, leaseDurationHours, erasureAfterDays } = found.data;
  return (
    <div className="settings">
      {may('organizations:write') ? (
        // The form begins anew with what was confirmed, so what is said of it stands outside.
        <OrganizationForm key={found.data.version} organization={found.data} done={done} say={say} />
      ) : (
        <Facts>
          <Fact of={texts.name}>{name}</Fact>
          <Fact of={texts.itemAllowance}>{itemAllowance}</Fact>
          <Fact of={texts.pinLength}>{pinLength}</Fact>
          <Fact of={texts.leaseDurationHours}>{leaseDurationHours}</Fact>
          <Fact of={texts.erasureAfterDays}>{erasureAfterDays}</Fact>
        </Facts>
      )}
      {may('logs:retain') && everywhere && <LogRetention />}
    </div>
  );
}

interface OrganizationFormProps {
  readonly organization: Organization;
  readonly done: string | undefined;
  readonly say: (done: string) => void;
}

function OrganizationForm({ organization, done, say }: OrganizationFormProps) {
  const { organization: texts, saved } = useSettingTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const initial = {
    name: organization.name,
    itemAllowance: String(organization.itemAllowance),
    pinLength: String(organization.pinLength),
    leaseDurationHours: String(organization.leaseDurationHours),
    erasureAfterDays: String(organization.erasureAfterDays),
  };
  const form = useForm(initial, async ({ name, ...numbers }) => {
    const body = {
      name,
      itemAllowance: Number(numbers.itemAllowance),
      pinLength: Number(numbers.pinLength),
      leaseDurationHours: Number(numbers.leaseDurationHours),
      erasureAfterDays: Number(numbers.erasureAfterDays),
    };
    await patch('/api/v1/organizations/{id}', {
      path: { id: organization.id },
      version: organization.version,
      body,
    });
    say(saved);
    await refresh('/api/v1/organizations', '/api/v1/auth/me');
  });
  return (
    <PageForm form={form} action={common.save} done={done}>
      <TextField form={form} name="name" label={texts.name} isRequired />
      <div className="side-by-side">
        <TextField form={form} name="itemAllowance" label={texts.itemAllowance} type="number" isRequired />
        <TextField
          form={form}
          name="pinLength"
          label={texts.pinLength}
          hint={texts.pinHint}
          type="number"
          isRequired
        />
        <TextField
          form={form}
          name="leaseDurationHours"
          label={texts.leaseDurationHours}
          hint={texts.leaseHint}
          type="number"
          isRequired
        />
        <TextField
          form={form}
          name="erasureAfterDays"
          label={texts.erasureAfterDays}
          type="number"
          isRequired
        />
      </div>
    </PageForm>
  );
}
