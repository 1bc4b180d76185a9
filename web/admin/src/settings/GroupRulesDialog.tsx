import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useRef } from 'react';
import { patch } from '../api/client';
import { useRefresh } from '../api/queries';
import type { DirectorySync } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { useForm } from '../form/useForm';
import { State } from '../shell/State';
import { useTexts } from '../texts';
import { GroupRuleFields, type TypedRule } from './GroupRuleFields';
import { useSettingTexts } from './texts';

interface GroupRulesDialogProps {
  readonly sync: DirectorySync;
  readonly close: () => void;
}

/** Says what membership in the groups of a directory means here. */
export function GroupRulesDialog({ sync, close }: GroupRulesDialogProps) {
  const { directories: texts } = useSettingTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const last = useRef(sync.groups.length);
  const groups: readonly TypedRule[] = sync.groups.map((rule, key) => ({
    ...rule,
    group: rule.group ?? '',
    key,
  }));
  const form = useForm({ groups }, async (values) => {
    const body = values.groups.map(({ group, groups: ours, roles }) => ({
      group,
      groups: [...ours],
      roles: [...roles],
    }));
    await patch('/api/v1/directory-syncs/{id}', {
      path: { id: sync.id },
      version: sync.version,
      body: { groups: body },
    });
    await refresh('/api/v1/directory-syncs');
    close();
  });
  const rules = form.values.groups;
  const change = (key: number, rule: TypedRule | undefined) =>
    form.set(
      'groups',
      rules.flatMap((each) => (each.key === key ? (rule ?? []) : each)),
    );
  const add = () => {
    const key = last.current++;
    form.set('groups', [...rules, { key, group: '', groups: [], roles: [] }]);
  };
  const error = form.errorOf('groups');
  return (
    <FormDialog title={texts.rules} close={close} form={form} action={common.save}>
      <p className="muted">{texts.rulesMean}</p>
      {rules.map((rule) => (
        <GroupRuleFields key={rule.key} rule={rule} change={(changed) => change(rule.key, changed)} />
      ))}
      {error && <State tone="bad">{error}</State>}
      <div>
        <Button variant="secondary" onClick={add}>
          {texts.addRule}
        </Button>
      </div>
    </FormDialog>
  );
}
