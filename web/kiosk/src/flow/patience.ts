import type { OpeningAt, Screen } from './screen';

/** After how many milliseconds without a touch the page is left for the next person; never for some screens. */
export function patience(screen: Screen, now: number): number | undefined {
  switch (screen.at) {
    case 'idle':
      return screen.menu ? 20_000 : undefined;
    case 'asking':
      return undefined;
    case 'number':
    case 'pin':
    case 'menu':
    case 'which':
    case 'handover':
    case 'fault':
    case 'condition':
    case 'bays':
    case 'sure':
      return 30_000;
    case 'emergency':
      return 120_000;
    case 'refused':
      return 12_000;
    case 'done':
      // As long as the bay may be opened once more; a tap of the next person is served meanwhile.
      return screen.again ? Math.max(4_000, screen.again.until - now) : 6_000;
    case 'opening':
      // A door that stands open is reminded of for long, and by the first page after that.
      return hasFailed(screen) ? 30_000 : 120_000;
  }
}

function hasFailed({ intent }: OpeningAt): boolean {
  return intent !== undefined && ['JAMMED', 'CANCELLED', 'UNKNOWN'].includes(intent.state);
}
