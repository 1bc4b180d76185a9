import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { del, patch, post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { LockerType } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { EditAndRemove } from '../form/EditAndRemove';
import { CheckField, TextField } from '../form/fields';
import { useForm } from '../form/useForm';
import { Empty } from '../list/Empty';
import { Failed } from '../shell/Failed';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { PlacesHead } from './PlacesHead';
import { usePlaceTexts } from './texts';

/** The types of lockers. */
export function LockerTypesPage() {
  const { types: texts } = usePlaceTexts();
  const may = useMay();
  const [isAdding, add] = useState(false);
  const types = useAnswer('/api/v1/locker-types', { query: { limit: 200, sort: 'name' } });
  return (
    <PageSection isFilled>
      <PlacesHead>
        {may('lockers:write') && <Button onClick={() => add(true)}>{texts.add}</Button>}
      </PlacesHead>
      {types.isError && <Failed query={types} />}
      {types.isLoading && <Loading />}
      {types.data?.items.length === 0 && <Empty title={texts.empty} advice={texts.emptyAdvice} />}
      {types.data && types.data.items.length > 0 && (
        <ul className="panel lines">
          {types.data.items.map((type) => (
            <TypeLine key={type.id} type={type} />
          ))}
        </ul>
      )}
      {isAdding && <TypeDialog close={() => add(false)} />}
    </PageSection>
  );
}

function TypeLine({ type }: { readonly type: LockerType }) {
  const { types: texts } = usePlaceTexts();
  const { cabinets } = useTexts();
  const may = useMay();
  const refresh = useRefresh();
  return (
    <li>
      <strong>{type.name}</strong>
      <span className="muted">
        {cabinets.size(type.rows, type.columns)}
        {type.charging && ` · ${type.powerBudgetWatts} W`}
      </span>
      {may('lockers:write') && (
        <span className="end">
          <EditAndRemove
            edit={(close) => <TypeDialog type={type} close={close} />}
            title={texts.removeTitle(type.name)}
            means={texts.removeMeans}
            remove={async () => {
              await del('/api/v1/locker-types/{id}', { path: { id: type.id }, version: type.version });
              await refresh('/api/v1/locker-types');
            }}
          />
        </span>
      )}
    </li>
  );
}

interface TypeDialogProps {
  /** The type that is changed; a new one if absent. */
  readonly type?: LockerType;
  readonly close: () => void;
}

function TypeDialog({ type, close }: TypeDialogProps) {
  const { types: texts } = usePlaceTexts();
  const { common } = useTexts();
  const refresh = useRefresh();
  const initial = {
    name: type?.name ?? '',
    rows: String(type?.rows ?? 2),
    columns: String(type?.columns ?? 4),
    charging: type?.charging ?? true,
    powerBudgetWatts: String(type?.powerBudgetWatts ?? 120),
  };
  const form = useForm(initial, async ({ name, rows, columns, charging, powerBudgetWatts }) => {
    const body = {
      name,
      rows: Number(rows),
      columns: Number(columns),
      charging,
      powerBudgetWatts: Number(powerBudgetWatts),
    };
    await (type
      ? patch('/api/v1/locker-types/{id}', { path: { id: type.id }, version: type.version, body })
      : post('/api/v1/locker-types', { body }));
    await refresh('/api/v1/locker-types');
    close();
  });
  return (
    <FormDialog
      title={type ? texts.edit : texts.add}
      close={close}
      form={form}
      action={type ? common.save : texts.add}
    >
      <TextField form={form} name="name" label={texts.name} isRequired autoFocus />
      <div className="side-by-side">
        <TextField form={form} name="rows" label={texts.rows} type="number" isRequired />
        <TextField form={form} name="columns" label={texts.columns} type="number" isRequired />
      </div>
      <CheckField form={form} name="charging" label={texts.charging} />
      <TextField form={form} name="powerBudgetWatts" label={texts.power} type="number" isRequired />
    </FormDialog>
  );
}
