import { useAnswer } from '../api/queries';
import type { Location } from '../api/types';

const LOOK_EVERY_MS = 60_000;
const DAY_MS = 86_400_000;

/** What is foreseen for a location from now on; 14 days ahead at most. */
export function useForecast({ id }: Pick<Location, 'id'>, days: number, isWanted = true) {
  // By the minute, so that the question stays the same while the page is looked at.
  const from = Math.floor(Date.now() / LOOK_EVERY_MS) * LOOK_EVERY_MS;
  const query = {
    location: id,
    from: new Date(from).toISOString(),
    until: new Date(from + days * DAY_MS).toISOString(),
  };
  return useAnswer('/api/v1/forecast', { query }, { enabled: isWanted, refetchInterval: LOOK_EVERY_MS });
}
