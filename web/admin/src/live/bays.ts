import type { BayStatus, LockerStatus } from '../api/types';

type Facts = Pick<BayStatus, 'version' | 'operational' | 'outOfService' | 'door' | 'charge' | 'device'>;

/** A bay as it is told while it changes. */
export type ToldBay = Omit<Facts, 'device'> & {
  readonly id: string;
  readonly locker: string;
  readonly device: string | null;
};

/**
 * The cabinet with what was told of one of its bays, unless that is known already. Of a device that was put in no more than
 * its id is told, so it is shown with the next answer.
 */
export function withTold(cabinet: LockerStatus, told: ToldBay): LockerStatus {
  return {
    ...cabinet,
    bays: cabinet.bays.map((bay) =>
      bay.id === told.id && bay.version < told.version
        ? { ...bay, ...facts({ ...told, device: told.device === null ? null : bay.device }) }
        : bay,
    ),
  };
}

/**
 * An answer, with what is shown already where that is newer. Two services hear of a change at about the same time; the one
 * that tells it can be faster than the one that answers.
 */
export function notOlder(shown: LockerStatus | undefined, answer: LockerStatus): LockerStatus {
  return {
    ...answer,
    bays: answer.bays.map((bay) => {
      const known = shown?.bays.find(({ id }) => id === bay.id);
      return known && known.version > bay.version ? { ...bay, ...facts(known) } : bay;
    }),
  };
}

const facts = ({ version, operational, outOfService, door, charge, device }: Facts): Facts => ({
  version,
  operational,
  outOfService,
  door,
  charge,
  device,
});
