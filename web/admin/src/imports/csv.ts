/** How many characters of a file are looked at for its first rows. */
export const HEAD_CHARACTERS = 65_536;

const SEPARATORS = [',', ';', '\t'] as const;

/** The first rows of a CSV file, parted by commas, semicolons or tabs, whichever its first row has most of (RFC 4180). */
export function firstRows(text: string, count: number): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = start; at <= text.length && rows.length < count; at += 1) {
    const character = text[at];
    if (isQuoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (isQuoted || cell === '')) {
      isQuoted = !isQuoted;
    } else if (!isQuoted && (character === undefined || character === '\n')) {
      row.push(cell.replace(/\r$/, ''));
      if (row.length > 1 || row[0] !== '') {
        rows.push(row);
      }
      row = [];
      cell = '';
    } else if (!isQuoted && character === separator) {
      row.push(cell);
      cell = '';
    } else {
      cell += character ?? '';
    }
  }
  return rows;
}

function separatorOf(text: string): string {
  const line = /^\uFEFF?[^\n]*/.exec(text)?.[0] ?? '';
  const count = (separator: string) => line.split(separator).length;
  return SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Which column of ours a heading means: the same word, however it is written. */
export function guess(
  heading: string,
  columns: readonly string[],
  words: Readonly<Record<string, string>>,
): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return (
    columns.find((column) => [column, words[column] ?? ''].some((each) => plain(each) === plain(heading))) ??
    ''
  );
}
