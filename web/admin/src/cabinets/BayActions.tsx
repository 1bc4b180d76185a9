import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { del, patch, post } from '../api/client';
import { useRefresh } from '../api/queries';
import { useAction } from '../form/useAction';
import { SettingsButton } from '../levels/SettingsButton';
import { Failure } from '../shell/Failure';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { BayDialog, type BayDialogName } from './BayDialog';
import { CommandProgress } from './CommandProgress';
import type { ShownBay, ShownCabinet } from './useCabinet';

interface BayActionsProps {
  readonly cabinet: ShownCabinet;
  readonly bay: ShownBay;
}

/** What can be done with a bay, as far as the person may. */
export function BayActions({ cabinet, bay }: BayActionsProps) {
  const { actions, title } = useTexts().bay;
  const may = useMay();
  const [dialog, open] = useState<BayDialogName>();
  const [command, follow] = useState<string>();
  const isReachable = cabinet.kiosk?.link === 'UP';
  return (
    <>
      <div className="bay-actions">
        {may('bays:open') && cabinet.kiosk && (
          <Button className="main" onClick={() => open('open')} isDisabled={!isReachable}>
            {actions.open}
          </Button>
        )}
        {may('bays:charge') && isReachable && <Outlet bay={bay} follow={follow} />}
        {may('bays:assign') && !bay.device && !bay.user && (
          <Button variant="secondary" onClick={() => open('assign')}>
            {actions.assign}
          </Button>
        )}
        {may('bays:assign') && bay.device && (
          <Button variant="secondary" onClick={() => open('takeDevice')}>
            {actions.takeDevice}
          </Button>
        )}
        {may('bays:assign') && bay.user && (
          <Button variant="secondary" onClick={() => open('takeUser')}>
            {actions.takeUser}
          </Button>
        )}
        <Service bay={bay} takeOut={() => open('takeOut')} />
        <SettingsButton level="BAY" id={bay.id} name={title(bay.number)} />
      </div>
      {command && <CommandProgress id={command} zone={cabinet.timeZone} />}
      {dialog && <BayDialog name={dialog} bay={bay} close={() => open(undefined)} follow={follow} />}
    </>
  );
}

/** Switches the outlet, the other way than it is. */
function Outlet({ bay, follow }: { readonly bay: ShownBay; readonly follow: (command: string) => void }) {
  const { actions } = useTexts().bay;
  const isOn = bay.charge.state === 'CHARGING' || bay.charge.state === 'FULL';
  const change = useAction(async () => {
    const said = { path: { bay: bay.id } };
    const command = await (isOn
      ? del('/api/v1/bays/{bay}/charging', said)
      : post('/api/v1/bays/{bay}/charging', said));
    follow(command.id);
  });
  return (
    <>
      <Button variant="secondary" onClick={change.run} isLoading={change.busy} isDisabled={change.busy}>
        {isOn ? actions.chargeOff : actions.chargeOn}
      </Button>
      {change.failure && <Failure of={change.failure} />}
    </>
  );
}

/** Takes a bay out of service for a reason, or puts it back. */
function Service({ bay, takeOut }: { readonly bay: ShownBay; readonly takeOut: () => void }) {
  const { actions } = useTexts().bay;
  const may = useMay();
  const refresh = useRefresh();
  const { maintenance } = bay;
  const back = useAction(async () => {
    if (maintenance) {
      await post('/api/v1/maintenance/{id}/end', { path: { id: maintenance.id } });
    } else {
      await patch('/api/v1/bays/{id}', { path: { id: bay.id }, body: { outOfService: false } });
    }
    await refresh('/api/v1/lockers', '/api/v1/maintenance', '/api/v1/bays');
  });
  if (!maintenance && !bay.outOfService) {
    return may('maintenance:write') ? (
      <Button variant="secondary" onClick={takeOut}>
        {actions.takeOut}
      </Button>
    ) : null;
  }
  return may(maintenance ? 'maintenance:write' : 'bays:write') ? (
    <>
      <Button variant="secondary" onClick={back.run} isLoading={back.busy} isDisabled={back.busy}>
        {actions.putBack}
      </Button>
      {back.failure && <Failure of={back.failure} />}
    </>
  ) : null;
}
