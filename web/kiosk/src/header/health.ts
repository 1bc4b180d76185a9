import type { Status } from '../api/gateway';
import type { Texts } from '../texts';
import { moment } from './time';

/** How the kiosk is, for a person who wonders: `up` needs no thought, with `off` some things do not work, with `down` none. */
export interface Health {
  readonly look: 'up' | 'off' | 'down';
  readonly words: string;
}

/** The one thing that matters most: what does not work comes before why. */
export function healthOf(status: Status | null | undefined, now: Date, texts: Texts): Health {
  const { header } = texts;
  if (status === undefined) {
    return { look: 'off', words: header.starting };
  }
  if (status === null) {
    return { look: 'down', words: header.silent };
  }
  if (!status.site) {
    return { look: 'off', words: header.notSetUp };
  }
  const time = (told: string) => moment(new Date(told), now, texts, status.site?.timeZone);
  if (status.storage === 'UNWRITABLE') {
    return { look: 'down', words: header.unwritable };
  }
  if (status.serviceUntil) {
    return { look: 'off', words: header.workedOn(time(status.serviceUntil)) };
  }
  const mayTake = status.leaseUntil !== undefined && now < new Date(status.leaseUntil);
  const { up, cutOffSince } = status.link;
  if (!up && cutOffSince && status.enrolment.state === 'ACTIVE') {
    const since = time(cutOffSince);
    return { look: 'off', words: mayTake ? header.cutOff(since) : header.cutOffTooLong(since) };
  }
  return mayTake ? { look: 'up', words: header.ready } : { look: 'off', words: header.noLease };
}
