import { useState } from 'react';
import { patch } from '../api/client';
import type { AuditTells } from '../api/paths';
import { useAnswer, useRefresh } from '../api/queries';
import { TextField } from '../form/fields';
import { PageForm } from '../form/PageForm';
import { useForm } from '../form/useForm';
import { Failed } from '../shell/Failed';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { useSettingTexts } from './texts';

/** How long the log is kept. */
export function LogRetention() {
  const may = useMay();
  const [done, say] = useState<string>();
  const found = useAnswer('/api/v1/logs/retention', {}, { enabled: may('logs:read') });
  if (!found.data) {
    return found.isError ? <Failed query={found} /> : found.isLoading ? <Loading /> : null;
  }
  return <RetentionForm key={found.data.version} retention={found.data} done={done} say={say} />;
}

interface RetentionFormProps {
  readonly retention: AuditTells<'LogRetention'>;
  readonly done: string | undefined;
  readonly say: (done: string) => void;
}

function RetentionForm({ retention, done, say }: RetentionFormProps) {
  const { organization: texts, saved } = useSettingTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const form = useForm({ months: retention.months?.toString() ?? '' }, async ({ months }) => {
    const body = { months: months ? Number(months) : null };
    await patch('/api/v1/logs/retention', { version: retention.version, body });
    say(saved);
    await refresh('/api/v1/logs/retention');
  });
  return (
    <section>
      <h2 className="section-title">{texts.retention}</h2>
      <PageForm form={form} action={common.save} done={done}>
        <TextField form={form} name="months" label={texts.months} hint={texts.monthsHint} type="number" />
      </PageForm>
    </section>
  );
}
