import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { del } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Shift } from '../api/types';
import { Confirm } from '../form/Confirm';
import { Fact, Facts } from '../shell/Facts';
import { Failed } from '../shell/Failed';
import { Heading } from '../shell/Heading';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { Crew } from './Crew';
import { weekdaysWord } from './days';
import { Exceptions } from './Exceptions';
import { Needs } from './Needs';
import { ShiftDialog } from './ShiftDialog';
import { useShiftTexts } from './texts';

/** One shift as it recurs: when, who, and what it needs. */
export function ShiftPage({ id }: { readonly id: string }) {
  const texts = useShiftTexts();
  const may = useMay();
  const shift = useAnswer('/api/v1/shifts/{id}', { path: { id } });
  if (!shift.data) {
    return <PageSection isFilled>{shift.isError ? <Failed query={shift} /> : <Loading />}</PageSection>;
  }
  return (
    <PageSection isFilled>
      <Heading
        title={shift.data.name}
        crumbs={[
          ['/shifts', texts.title],
          ['/shifts/recurring', texts.tabs.recurring],
        ]}
      >
        {may('shifts:write') && <Actions shift={shift.data} />}
      </Heading>
      <div className="columns">
        <div className="shift-parts">
          <When shift={shift.data} />
          <Crew shift={shift.data} />
        </div>
        <div className="shift-parts">
          <Needs shift={shift.data} />
          <Exceptions shift={shift.data} />
        </div>
      </div>
    </PageSection>
  );
}

function When({ shift }: { readonly shift: Shift }) {
  const { fields, columns } = useShiftTexts();
  const { locale, common } = useTexts();
  const place = usePlaces().find(shift.location);
  return (
    <section className="panel">
      <Facts>
        <Fact of={fields.location}>{place?.name}</Fact>
        <Fact of={fields.days}>{weekdaysWord(shift.days, locale)}</Fact>
        <Fact of={columns.times}>
          {shift.start} – {shift.end} ({shift.timeZone})
        </Fact>
        {shift.validFrom && <Fact of={fields.validFrom}>{shift.validFrom}</Fact>}
        {shift.validUntil && <Fact of={fields.validUntil}>{shift.validUntil}</Fact>}
        <Fact of={fields.graceMinutes}>{shift.graceMinutes}</Fact>
        <Fact of={fields.reserve}>{shift.reserve ? common.yes : common.no}</Fact>
      </Facts>
    </section>
  );
}

function Actions({ shift }: { readonly shift: Shift }) {
  const texts = useShiftTexts();
  const refresh = useRefresh();
  const [, go] = useLocation();
  const [dialog, open] = useState<'edit' | 'remove'>();
  const close = () => open(undefined);
  return (
    <>
      <Button variant="secondary" onClick={() => open('edit')}>
        {texts.edit}
      </Button>
      <Button variant="secondary" isDanger onClick={() => open('remove')}>
        {texts.remove}
      </Button>
      {dialog === 'edit' && <ShiftDialog shift={shift} close={close} />}
      {dialog === 'remove' && (
        <Confirm
          title={texts.removeTitle(shift.name)}
          action={texts.remove}
          close={close}
          act={async () => {
            await del('/api/v1/shifts/{id}', { path: { id: shift.id }, version: shift.version });
            go('/shifts/recurring');
            await refresh('/api/v1/shifts', '/api/v1/forecast');
          }}
        >
          {texts.removeMeans}
        </Confirm>
      )}
    </>
  );
}
