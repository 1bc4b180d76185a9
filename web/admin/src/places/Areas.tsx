import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del, post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Location } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useAction } from '../form/useAction';
import { useForm } from '../form/useForm';
import { Failure } from '../shell/Failure';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { usePlaceTexts } from './texts';

/** The areas of a location. */
export function Areas({ location }: { readonly location: Location }) {
  const { locations: texts } = usePlaceTexts();
  const may = useMay();
  const [isAdding, add] = useState(false);
  return (
    <>
      <h3>{texts.areas}</h3>
      {location.areas.length === 0 && <p className="muted">{texts.noAreas}</p>}
      <ul className="lines">
        {location.areas.map(({ id, name }) => (
          <AreaLine key={id} location={location} id={id} name={name} />
        ))}
      </ul>
      {may('locations:write') && (
        <Button variant="link" onClick={() => add(true)}>
          {texts.addArea}
        </Button>
      )}
      {isAdding && <AddArea location={location} close={() => add(false)} />}
    </>
  );
}

interface AreaLineProps {
  readonly location: Location;
  readonly id: string;
  readonly name: string;
}

function AreaLine({ location, id, name }: AreaLineProps) {
  const { common } = useTexts();
  const may = useMay();
  const refresh = useRefresh();
  const removal = useAction(async () => {
    await del('/api/v1/locations/{id}/areas/{area}', { path: { id: location.id, area: id } });
    await refresh('/api/v1/locations');
  });
  return (
    <li>
      {name}
      {may('locations:write') && (
        <Button className="end" variant="link" isDanger onClick={removal.run} isLoading={removal.busy}>
          {common.remove}
        </Button>
      )}
      {removal.failure && <Failure of={removal.failure} />}
    </li>
  );
}

function AddArea({ location, close }: { readonly location: Location; readonly close: () => void }) {
  const { locations: texts } = usePlaceTexts();
  const refresh = useRefresh();
  const form = useForm({ name: '' }, async (body) => {
    await post('/api/v1/locations/{id}/areas', { path: { id: location.id }, body });
    await refresh('/api/v1/locations');
    close();
  });
  return (
    <FormDialog title={texts.addArea} close={close} form={form} action={texts.addArea}>
      <TextField form={form} name="name" label={texts.areaName} isRequired autoFocus />
    </FormDialog>
  );
}
