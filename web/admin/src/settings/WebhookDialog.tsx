import { FormGroup, FormHelperText } from '@patternfly/react-core/dist/esm/components/Form';
import { HelperText, HelperTextItem } from '@patternfly/react-core/dist/esm/components/HelperText';
import { TextArea } from '@patternfly/react-core/dist/esm/components/TextArea';
import { useId } from 'react';
import { patch, post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Webhook } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { useTexts } from '../texts';
import { useSettingTexts } from './texts';

interface WebhookDialogProps {
  /** The webhook that is changed; a new one if absent. */
  readonly webhook?: Webhook;
  readonly close: () => void;
  /** Takes the secret of a new one. */
  readonly done: (secret: string) => void;
}

/** Adds a webhook, or changes one. */
export function WebhookDialog({ webhook, close, done }: WebhookDialogProps) {
  const { webhooks: texts } = useSettingTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const id = useId();
  const initial = {
    name: webhook?.name ?? '',
    url: webhook?.url ?? '',
    types: webhook?.types.join('\n') ?? '*',
  };
  const form = useForm(initial, async ({ name, url, types }) => {
    const body = { name, url, types: types.split(/[\s,]+/).filter(Boolean) };
    if (webhook) {
      await patch('/api/v1/webhooks/{id}', { path: { id: webhook.id }, version: webhook.version, body });
    } else {
      done((await post('/api/v1/webhooks', { body })).secret);
    }
    await refresh('/api/v1/webhooks');
    close();
  });
  const error = form.errorOf('types');
  return (
    <FormDialog
      title={webhook ? common.edit : texts.add}
      close={close}
      form={form}
      action={webhook ? common.save : texts.add}
    >
      <TextField form={form} name="name" label={texts.name} isRequired autoFocus />
      <TextField form={form} name="url" label={texts.url} type="url" isRequired />
      <FormGroup label={texts.types} fieldId={id}>
        <TextArea
          id={id}
          rows={4}
          resizeOrientation="vertical"
          aria-describedby={`${id}-help`}
          value={form.values.types}
          onChange={(_, types) => form.set('types', types)}
        />
        <FormHelperText>
          <HelperText id={`${id}-help`}>
            <HelperTextItem variant={error ? 'error' : 'default'}>{error ?? texts.typesHint}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      </FormGroup>
    </FormDialog>
  );
}
