import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { usePages } from '../api/queries';
import type { Device } from '../api/types';
import { Failure } from '../shell/Failure';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { FaultLine } from './FaultLine';
import { ReportFault } from './ReportFault';
import { useFaultTexts } from './texts';

interface FaultListProps {
  readonly device: Device;
  readonly zone: string | undefined;
}

/** What is, or was, wrong with a device. */
export function FaultList({ device, zone }: FaultListProps) {
  const texts = useFaultTexts();
  const may = useMay();
  const [isReporting, report] = useState(false);
  const faults = usePages('/api/v1/faults', { query: { device: device.id } });
  return (
    <>
      {faults.error && <Failure of={faults.error} again={() => void faults.refetch()} />}
      {faults.rows?.length === 0 && <State tone="good">{texts.none}</State>}
      <ul className="lines">
        {faults.rows?.map((fault) => (
          <FaultLine key={fault.id} fault={fault} zone={zone} />
        ))}
      </ul>
      {may('faults:write') && (
        <Button className="below" variant="secondary" onClick={() => report(true)}>
          {texts.report}
        </Button>
      )}
      {isReporting && <ReportFault device={device} close={() => report(false)} />}
    </>
  );
}
