import { Checkbox } from '@patternfly/react-core/dist/esm/components/Checkbox';
import { useState } from 'react';
import { patch } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Role } from '../api/types';
import { TextField } from '../form/fields';
import { PageForm } from '../form/PageForm';
import { useForm } from '../form/useForm';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { byNoun } from './permissions';
import { useRoleTexts } from './texts';

interface RoleFormProps {
  readonly role: Role;
  readonly permissions: readonly string[];
}

/** Names a role and ticks what it may. Nobody gives or takes what he does not hold himself. */
export function RoleForm({ role, permissions }: RoleFormProps) {
  const texts = useRoleTexts();
  const { common } = useTexts();
  const may = useMay();
  const refresh = useRefresh();
  const [done, say] = useState<string>();
  const form = useForm({ name: role.name, permissions: role.permissions }, async (values) => {
    const body = { name: values.name, permissions: [...values.permissions] };
    await patch('/api/v1/roles/{id}', { path: { id: role.id }, version: role.version, body });
    say(texts.saved);
    await refresh('/api/v1/roles', '/api/v1/auth/me');
  });
  const mayWrite = may('roles:write');
  const held = form.values.permissions;
  const turn = (name: string, isOn: boolean) =>
    form.set('permissions', isOn ? [...held, name] : held.filter((each) => each !== name));
  const fields = (
    <div className="permissions">
      {byNoun(permissions).map(({ noun, permissions: ofNoun }) => (
        <fieldset key={noun}>
          <legend>{texts.nouns[noun] ?? noun}</legend>
          {ofNoun.map(({ name, verb }) => (
            <Checkbox
              key={name}
              id={name}
              label={texts.verbs[verb] ?? verb}
              isChecked={held.includes(name)}
              isDisabled={!mayWrite || !may(name)}
              {...(mayWrite && !may(name) ? { description: texts.notYours } : {})}
              onChange={(_, isOn) => turn(name, isOn)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
  if (!mayWrite) {
    return fields;
  }
  return (
    <PageForm form={form} action={common.save} done={done}>
      <TextField form={form} name="name" label={texts.name} isRequired />
      {fields}
    </PageForm>
  );
}
