import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Device } from '../api/types';
import { useDeviceTypes } from '../devicetypes/useDeviceTypes';
import type { Column } from '../list/Rows';
import { State } from '../shell/State';
import { usePlaces } from '../shell/usePlaces';
import { shownState, TONES } from './deviceState';
import { useDeviceTexts } from './texts';

/** What of a device a list shows. */
export function useDeviceColumns(): readonly Column<Device>[] {
  const { columns } = useDeviceTexts();
  const types = useDeviceTypes();
  const { items: places } = usePlaces();
  return useMemo(
    () => [
      {
        id: 'tag',
        head: columns.tag,
        cell: ({ id, assetTag }) => (
          <Link href={`/devices/${id}`} className="row-link" title={assetTag}>
            {assetTag}
          </Link>
        ),
      },
      { id: 'name', head: columns.name, minor: true, cell: ({ name }) => name },
      {
        id: 'type',
        head: columns.type,
        minor: true,
        cell: ({ type }) => types.find(({ id }) => id === type)?.name,
      },
      { id: 'state', head: columns.state, cell: (device) => <DeviceState device={device} /> },
      { id: 'charge', head: columns.charge, cell: (device) => <Readiness device={device} /> },
      {
        id: 'location',
        head: columns.location,
        minor: true,
        cell: ({ location }) => places.find(({ id }) => id === location)?.name,
      },
    ],
    [columns, types, places],
  );
}

/** The state of a device in colour, icon and word. */
export function DeviceState({ device }: { readonly device: Device }) {
  const texts = useDeviceTexts();
  const state = shownState(device);
  return (
    <State tone={TONES[state]}>{state === 'quarantined' ? texts.quarantined : texts.states[state]}</State>
  );
}

/** Whether it is charged well enough to be handed out. */
export function Readiness({ device: { readiness, bay } }: { readonly device: Device }) {
  const texts = useDeviceTexts();
  if (!bay) {
    return '–';
  }
  const { ready, percent, estimated } = readiness;
  const told = percent === null ? '' : ` · ${texts.percent(percent, estimated)}`;
  return (
    <State tone={ready ? 'good' : 'wait'}>
      {ready ? texts.ready : texts.notReady}
      {told}
    </State>
  );
}
