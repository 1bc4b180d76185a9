import type { PageName } from '../shell/pages';

/** What a key asks for. */
export type Order = 'search' | 'keys' | PageName;

/** After `g`: which page. */
export const PAGE_KEYS = {
  o: 'overview',
  c: 'cabinets',
  p: 'people',
  d: 'devices',
  s: 'shifts',
  i: 'inbox',
  l: 'log',
} as const satisfies Readonly<Record<string, PageName>>;

const SINGLE: Readonly<Record<string, Order>> = { '/': 'search', '?': 'keys' };
const GO = 'g';

/** What is asked for by a key, given the one before it; nothing if it is none of ours. */
export function orderOf(key: string, before: string | undefined): Order | undefined {
  return before === GO ? (PAGE_KEYS as Readonly<Record<string, PageName>>)[key] : SINGLE[key];
}

/** Whoever types into a field, or looks at something in front of the page, means no shortcut. */
export function isOurs({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  const isTyping =
    target instanceof Element &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog');
  return !isTyping && !ctrlKey && !metaKey && !altKey && !defaultPrevented;
}
