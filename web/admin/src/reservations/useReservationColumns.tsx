import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Reservation } from '../api/types';
import { DeviceName } from '../devices/DeviceName';
import type { Column } from '../list/Rows';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { PersonName } from '../shell/usePerson';
import { usePlaces } from '../shell/usePlaces';
import { When } from '../shell/When';
import { Release } from './Release';
import { useReservationTexts } from './texts';

const TONES = {
  ACTIVE: 'wait',
  TAKEN: 'good',
  UNUSED: 'plain',
  RELEASED: 'plain',
  WITHDRAWN: 'plain',
  UNFIT: 'warn',
} as const;

export function useReservationColumns(): readonly Column<Reservation>[] {
  const texts = useReservationTexts();
  const may = useMay();
  const { items: places } = usePlaces();
  const mayWrite = may('reservations:write');
  return useMemo(() => {
    const zoneOf = (location: string | null) => places.find(({ id }) => id === location)?.timeZone;
    return [
      {
        id: 'device',
        head: texts.device,
        // A device that cannot be used any more is gone from its reservation, and only its type is left.
        cell: ({ device }) => (device ? <DeviceName id={device} /> : '–'),
      },
      { id: 'person', head: texts.person, cell: ({ user }) => <PersonName id={user} /> },
      {
        id: 'state',
        head: texts.state,
        cell: ({ state }) => <State tone={TONES[state]}>{texts.states[state]}</State>,
      },
      {
        id: 'from',
        head: texts.from,
        minor: true,
        cell: ({ from, location }) => <When at={from} zone={zoneOf(location)} />,
      },
      {
        id: 'until',
        head: texts.until,
        minor: true,
        cell: ({ until, location }) => until && <When at={until} zone={zoneOf(location)} />,
      },
      {
        id: 'why',
        head: texts.why,
        minor: true,
        cell: ({ shift }) => (shift ? <Link href={`/shifts/${shift}`}>{texts.shift}</Link> : texts.byHand),
      },
      ...(mayWrite
        ? [
            {
              id: 'action',
              head: texts.action,
              cell: (each: Reservation) => <Release reservation={each} />,
            },
          ]
        : []),
    ];
  }, [texts, places, mayWrite]);
}
