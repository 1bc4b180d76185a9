import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { FormGroup } from '@patternfly/react-core/dist/esm/components/Form';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useId } from 'react';
import { Ticks } from '../form/Ticks';
import { useGroups } from '../groups/useGroups';
import { useRoles } from '../roles/useRoles';
import { useTexts } from '../texts';
import { useSettingTexts } from './texts';

/** One rule as it is typed. The key tells it from others while none has a group yet. */
export interface TypedRule {
  readonly key: number;
  readonly group: string;
  readonly groups: readonly string[];
  readonly roles: readonly string[];
}

interface GroupRuleFieldsProps {
  readonly rule: TypedRule;
  /** Takes the rule as it is now; none to remove it. */
  readonly change: (rule: TypedRule | undefined) => void;
}

/** What membership in one group of the directory means here. */
export function GroupRuleFields({ rule, change }: GroupRuleFieldsProps) {
  const { directories: texts } = useSettingTexts();
  const { common } = useTexts();
  const id = useId();
  const groups = useGroups();
  const roles = useRoles();
  return (
    <section className="panel rule" aria-label={rule.group || texts.addRule}>
      <FormGroup label={texts.ruleGroup} fieldId={id} isRequired>
        <TextInput
          id={id}
          placeholder="CN=Pickers,OU=Groups,DC=example,DC=com"
          value={rule.group}
          onChange={(_, group) => change({ ...rule, group })}
        />
      </FormGroup>
      <Ticks
        label={texts.ruleGroups}
        error={undefined}
        options={groups.map((each) => [each.id, each.name] as const)}
        ticked={rule.groups}
        tick={(ticked) => change({ ...rule, groups: ticked })}
      />
      <Ticks
        label={texts.ruleRoles}
        error={undefined}
        options={roles.map((each) => [each.id, each.name] as const)}
        ticked={rule.roles}
        tick={(ticked) => change({ ...rule, roles: ticked })}
      />
      <div>
        <Button variant="link" isDanger isInline onClick={() => change(undefined)}>
          {common.remove}
        </Button>
      </div>
    </section>
  );
}
