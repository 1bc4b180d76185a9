import type { Refusal, Status } from '../api/gateway';
import { moment, when } from '../header/time';
import type { Texts } from '../texts';

export interface RefusalWords {
  readonly title: string;
  readonly advice: string;
}

/**
 * What a refusal says, with its time where that is known; in the gateway's own words where the catalogue does not know
 * its reason.
 */
export function refusalWords(
  refusal: Refusal,
  status: Status | null | undefined,
  texts: Texts,
  now: Date,
): RefusalWords {
  const known = texts.refused.refusals[refusal.reason];
  if (!known) {
    return { title: refusal.detail, advice: '' };
  }
  const from = refusal.from ?? (refusal.reason === 'SERVICE_MODE' ? status?.serviceUntil : undefined);
  const { advice } = known;
  if (!known.from || !from) {
    return { title: known.title, advice };
  }
  const [time, zone] = [new Date(from), status?.site?.timeZone];
  return { title: known.from(when(time, now, texts, zone), moment(time, now, texts, zone)), advice };
}
