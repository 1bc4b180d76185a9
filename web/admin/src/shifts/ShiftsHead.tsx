import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Heading } from '../shell/Heading';
import { Tabs } from '../shell/Tabs';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { ShiftDialog } from './ShiftDialog';
import { useShiftTexts } from './texts';

/** The head of the pages about shifts: what they are, and what can be added. */
export function ShiftsHead() {
  const texts = useShiftTexts();
  const { common } = useTexts();
  const may = useMay();
  const [, go] = useLocation();
  const [isAdding, add] = useState(false);
  return (
    <>
      <Heading title={texts.title}>
        {may('rosters:write') && (
          <Link className="button secondary" href="/shifts/import-roster">
            {texts.importRoster}
          </Link>
        )}
        {may('shifts:write') && (
          <>
            <Link className="button secondary" href="/shifts/import">
              {texts.importShifts}
            </Link>
            <Button onClick={() => add(true)}>{texts.add}</Button>
          </>
        )}
      </Heading>
      <Tabs
        label={common.parts}
        tabs={[
          ['/shifts', texts.tabs.week],
          ...(may('forecast:read') ? ([['/shifts/forecast', texts.tabs.forecast]] as const) : []),
          ['/shifts/recurring', texts.tabs.recurring],
        ]}
      />
      {isAdding && <ShiftDialog close={() => add(false)} done={({ id }) => go(`/shifts/${id}`)} />}
    </>
  );
}
