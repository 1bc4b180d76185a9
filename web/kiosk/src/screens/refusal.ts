import type { Refusal, Status } from '../api/gateway';
import type { RefusalText, Texts } from '../texts';

/** What a refusal says; in the gateway's own words where the catalogue does not know its reason. */
export function refusalText(refusal: Refusal, texts: Texts, _status: Status | null | undefined): RefusalText {
  return texts.refused.refusals[refusal.reason] ?? { title: refusal.detail, advice: '' };
}
