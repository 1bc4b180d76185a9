/** So many characters of a fingerprint are read at a time. */
const GROUP = /.{1,4}/g;
/** Keeps a line from ending after a hyphen, which is a character like the others here. */
const WORD_JOINER = '\u2060';

/** The fingerprint of a key as it is compared, at the kiosk and in the web admin: in groups, each on one line. */
export function readableFingerprint(fingerprint: string): string {
  return (fingerprint.match(GROUP) ?? []).join(' ').replaceAll('-', `-${WORD_JOINER}`);
}
