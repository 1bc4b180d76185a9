import { useCallback } from 'react';
import type { LogEntry } from '../api/types';
import { useTexts } from '../texts';
import { useEntryTypes } from './texts';

/** What an entry says, for people: the sentence of its type, or the type itself where there is none. */
export function useEntryWords(): (entry: Pick<LogEntry, 'type' | 'result'>) => string {
  const { log } = useTexts();
  const types = useEntryTypes();
  return useCallback(
    ({ type, result }) => {
      const word = types[type] ?? type.replaceAll('.', ' ').replaceAll('-', ' ');
      return result === 'SUCCESS' ? word : `${word}: ${(log.results[result] ?? result).toLowerCase()}`;
    },
    [log, types],
  );
}
