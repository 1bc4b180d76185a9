import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { del, post } from '../api/client';
import { useRefresh } from '../api/queries';
import type { Device } from '../api/types';
import { Confirm } from '../form/Confirm';
import { DeviceDialog } from './DeviceDialog';
import { type LifeStep, stepsOf } from './deviceState';
import { useDeviceTexts } from './texts';

/** What can be done with a device. */
export function DeviceActions({ device }: { readonly device: Device }) {
  const texts = useDeviceTexts();
  const refresh = useRefresh();
  const [, go] = useLocation();
  const [dialog, open] = useState<LifeStep | 'edit' | 'delete'>();
  const close = () => open(undefined);
  const path = { id: device.id };
  const act = async (step: LifeStep | 'delete') => {
    if (step === 'delete') {
      await del('/api/v1/devices/{id}', { path });
      go('/devices');
    } else {
      await post(`/api/v1/devices/{id}/${step}`, { path });
    }
    await refresh('/api/v1/devices', '/api/v1/lockers', '/api/v1/bays');
  };
  const isNeverTaken = device.state === 'STORED' && !device.bay;
  const steps = [...stepsOf(device), ...(isNeverTaken ? (['delete'] as const) : [])];
  return (
    <>
      <Button variant="secondary" onClick={() => open('edit')}>
        {texts.actions.edit}
      </Button>
      {steps.map((step) => (
        <Button key={step} variant="link" onClick={() => open(step)}>
          {texts.actions[step]}
        </Button>
      ))}
      {dialog === 'edit' && <DeviceDialog device={device} close={close} />}
      {dialog && dialog !== 'edit' && (
        <Confirm
          title={`${device.assetTag}: ${texts.actions[dialog]}`}
          action={texts.actions[dialog]}
          close={close}
          act={() => act(dialog)}
        >
          {texts.means[dialog] ?? ''}
        </Confirm>
      )}
    </>
  );
}
