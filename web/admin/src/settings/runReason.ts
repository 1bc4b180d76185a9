import type { DirectorySyncRun } from '../api/types';

export type RunReason =
  | 'credentials'
  | 'unreachable'
  | 'nowhere'
  | 'forbidden'
  | 'slow'
  | 'tooMany'
  | 'interrupted'
  | 'unread';

/** By the result codes of LDAP (RFC 4511, appendix A; from 80 on those of the client). */
const BY_CODE: Readonly<Record<number, RunReason>> = {
  3: 'slow',
  32: 'nowhere',
  34: 'nowhere',
  49: 'credentials',
  50: 'forbidden',
  51: 'unreachable',
  52: 'unreachable',
  81: 'unreachable',
  85: 'slow',
  91: 'unreachable',
};

/** Why a run ended early, as far as its end tells. A directory's failure begins with its code. */
export function reasonOf(state: DirectorySyncRun['state'], detail: string | null): RunReason | undefined {
  switch (state) {
    case 'RUNNING':
    case 'DONE':
      return undefined;
    case 'STOPPED':
      return 'tooMany';
    case 'INTERRUPTED':
      return 'interrupted';
    case 'FAILED':
      return BY_CODE[Number.parseInt(detail ?? '', 10)] ?? 'unread';
  }
}
