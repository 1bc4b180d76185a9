import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del, put } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Shift } from '../api/types';
import { FormDialog } from '../form/Dialog';
import { TextField } from '../form/fields';
import { useAction } from '../form/useAction';
import { useForm } from '../form/useForm';
import { Failure } from '../shell/Failure';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { daysAfter, dayWord, today } from './days';
import { useShiftTexts } from './texts';

/** A year ahead is as far as anybody plans. */
const AHEAD_DAYS = 365;

/** The coming days on which a shift is not as usual. */
export function Exceptions({ shift }: { readonly shift: Shift }) {
  const texts = useShiftTexts();
  const { locale, common } = useTexts();
  const may = useMay();
  const zone = usePlaces().find(shift.location)?.timeZone;
  const [isAdding, add] = useState(false);
  const from = today(zone);
  const found = useAnswer('/api/v1/shifts/{id}/exceptions', {
    path: { id: shift.id },
    query: { from, until: daysAfter(from, AHEAD_DAYS) },
  });
  return (
    <section className="panel">
      <h2>{texts.exceptions}</h2>
      {found.isError && <Failure of={found.error} again={() => void found.refetch()} />}
      {found.data?.items.length === 0 && <p className="muted">{texts.noExceptions}</p>}
      <ul className="lines">
        {found.data?.items.map(({ day, worked, start, end }) => (
          <li key={day}>
            <strong>
              {dayWord(day, locale, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })}
            </strong>
            <span>{worked ? `${start} – ${end}` : texts.dayOff}</span>
            {may('shifts:write') && <Removal shift={shift} day={day} word={common.remove} />}
          </li>
        ))}
      </ul>
      {may('shifts:write') && (
        <Button className="below" variant="secondary" onClick={() => add(true)}>
          {texts.addException}
        </Button>
      )}
      {isAdding && <AddException shift={shift} first={from} close={() => add(false)} />}
    </section>
  );
}

interface RemovalProps {
  readonly shift: Shift;
  readonly day: string;
  readonly word: string;
}

function Removal({ shift, day, word }: RemovalProps) {
  const refresh = useRefresh();
  const removal = useAction(async () => {
    await del('/api/v1/shifts/{id}/exceptions/{day}', { path: { id: shift.id, day } });
    await refresh('/api/v1/shifts', '/api/v1/forecast');
  });
  return (
    <>
      <Button className="end" variant="link" isDanger onClick={removal.run} isLoading={removal.busy}>
        {word}
      </Button>
      {removal.failure && <Failure of={removal.failure} />}
    </>
  );
}

interface AddExceptionProps {
  readonly shift: Shift;
  readonly first: string;
  readonly close: () => void;
}

function AddException({ shift, first, close }: AddExceptionProps) {
  const texts = useShiftTexts();
  const refresh = useRefresh();
  const form = useForm({ day: first, start: '', end: '' }, async ({ day, start, end }) => {
    const body = start || end ? { start, end } : {};
    await put('/api/v1/shifts/{id}/exceptions/{day}', { path: { id: shift.id, day }, body });
    await refresh('/api/v1/shifts', '/api/v1/forecast');
    close();
  });
  return (
    <FormDialog title={texts.addException} close={close} form={form} action={texts.addException}>
      <TextField form={form} name="day" label={texts.day} type="date" isRequired autoFocus />
      <p className="muted">{texts.otherTimes}</p>
      <div className="side-by-side">
        <TextField form={form} name="start" label={texts.fields.start} type="time" />
        <TextField form={form} name="end" label={texts.fields.end} type="time" />
      </div>
    </FormDialog>
  );
}
