/** One thing that can be wrong with devices of a type. */
interface FaultChoice {
  readonly code: string;
  readonly text: string;
  readonly critical: boolean;
}

/** One a line, what keeps the device back with an exclamation mark in front. */
export function linesOf(faults: readonly FaultChoice[]): string {
  return faults.map(({ text, critical }) => (critical ? `! ${text}` : text)).join('\n');
}

/**
 * What such lines say. A fault that was there before keeps its code, since what was reported refers to it.
 *
 * @param before as they were
 */
export function faultsIn(lines: string, before: readonly FaultChoice[]): FaultChoice[] {
  const taken = new Set(before.map(({ code }) => code));
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.replace(/^!\s*/, ''))
    .map((line) => {
      const text = line.replace(/^!\s*/, '');
      const known = before.find((each) => each.text === text);
      const code = known?.code ?? free(codeOf(text), taken);
      taken.add(code);
      return { code, text, critical: line.startsWith('!') };
    });
}

/** A code that a program can read: capitals, digits and underscores. */
function codeOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
    .slice(0, 30);
  return plain || 'FAULT';
}

function free(code: string, taken: ReadonlySet<string>): string {
  let found = code;
  for (let number = 2; taken.has(found); number += 1) {
    found = `${code}_${number}`;
  }
  return found;
}
