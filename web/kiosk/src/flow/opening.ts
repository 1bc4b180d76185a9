import type { Intent } from '../api/gateway';
import { type Again, GRACE_MS, type OpeningAt, type Screen } from './screen';

/** The opening that is shown came to another state. */
export function followed(screen: OpeningAt, intent: Intent, now: number): Screen {
  if (intent.intent !== screen.opening.intent || isOlder(intent, screen.intent)) {
    return screen;
  }
  return intent.state === 'DONE' ? closed(screen, now) : { ...screen, intent };
}

/** An answer may be overtaken by the event that came after it. */
function isOlder(told: Intent, known: Intent | undefined): boolean {
  const steps = (intent: Intent) => Object.keys(intent.at).length + intent.pulses;
  return known !== undefined && steps(told) < steps(known);
}

function closed(screen: OpeningAt, now: number): Screen {
  const { errand, opening } = screen;
  switch (errand.do) {
    case 'take':
      return { at: 'done', what: { is: 'taken', opening }, visit: errand.visit, ...again(screen, now) };
    case 'return':
      return { at: 'condition', errand, opening, ...again(screen, now) };
    case 'reopen':
      return { at: 'done', what: { is: 'closed', opening }, visit: errand.visit };
    case 'open':
      return { at: 'bays', visit: errand.visit, order: 'OPEN' };
  }
}

function again({ errand, opening }: OpeningAt, now: number): { readonly again?: Again } {
  return opening.reopen && (errand.do === 'take' || errand.do === 'return')
    ? { again: { errand, opening, token: opening.reopen, until: now + GRACE_MS } }
    : {};
}

/** The bay that is offered in the place of one that did not open: the same is asked for once more. */
export function nextBay(screen: Screen): Screen {
  if (screen.at !== 'opening' || !screen.intent?.next) {
    return screen;
  }
  const { errand, intent } = screen;
  const deviceType = intent.next?.deviceType;
  if (errand.do === 'take') {
    return { at: 'asking', errand: deviceType ? { ...errand, deviceType } : { ...errand } };
  }
  return errand.do === 'return' ? { at: 'asking', errand: { ...errand } } : screen;
}
