import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '..', '..', 'target', 'measures.tsv');

/** One figure: what was measured, what it was, and what it is to be. */
export const told = (what: string, measured: string, bar: string) =>
  appendFileSync(FILE, `${[what, measured, bar].join('\t')}\n`);

/** `p50 1.0 ms, p95 2.0 ms, longest 3.0 ms`. */
export const spread = (millis: readonly number[]) => {
  const sorted = [...millis].sort((one, other) => one - other);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms (${sorted.length})`;
};
