import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { Confirm } from '../form/Confirm';
import { ChoiceField, TextField } from '../form/fields';
import { PageForm } from '../form/PageForm';
import { useForm } from '../form/useForm';
import { useTexts } from '../texts';
import { useLevelTexts } from './texts';
import { useHolds } from './useHolds';
import { namesAt, type Settings, type Typed, typed } from './values';

interface SettingsFormProps {
  readonly settings: Settings;
  readonly done: string | undefined;
  readonly set: (values: Typed, version: number) => Promise<void>;
  readonly reset: (version: number) => Promise<void>;
}

/** Sets values at a level, or has it inherit them again. Each field says what holds while it is empty. */
export function SettingsForm({ settings, done, set, reset }: SettingsFormProps) {
  const texts = useLevelTexts();
  const { common } = useTexts();
  const [isAsking, ask] = useState(false);
  const holds = useHolds(settings);
  const { level, own, version } = settings;
  const form = useForm(typed(settings), (values) => set(values, version));
  const names = namesAt(level);
  const isOwn = (name: (typeof names)[number]) => own[name] !== null && own[name] !== undefined;
  const hint = (name: (typeof names)[number]) =>
    isOwn(name) && level !== 'ORGANIZATION' ? texts.here : holds(name);
  return (
    <>
      <PageForm form={form} action={common.save} done={done}>
        <div className="side-by-side">
          {names.map((name) =>
            name === 'charging' ? (
              <ChoiceField
                key={name}
                form={form}
                name={name}
                label={texts.names[name]}
                hint={hint(name)}
                none={level === 'ORGANIZATION' ? texts.asBuilt : texts.inherit}
                options={[
                  ['true', common.yes],
                  ['false', common.no],
                ]}
              />
            ) : (
              <TextField
                key={name}
                form={form}
                name={name}
                label={texts.names[name]}
                hint={hint(name)}
                type="number"
              />
            ),
          )}
        </div>
      </PageForm>
      {names.some(isOwn) && (
        <Button className="below" variant="link" isDanger isInline onClick={() => ask(true)}>
          {texts.reset}
        </Button>
      )}
      {isAsking && (
        <Confirm title={texts.reset} action={texts.reset} close={() => ask(false)} act={() => reset(version)}>
          {texts.resetMeans}
        </Confirm>
      )}
    </>
  );
}
