import { useEffect, useState } from 'react';
import { addressOf } from '../api/client';
import { session } from '../api/session';
import type { Import } from '../api/types';
import type { Mapping } from './ImportPage';
import type { ImportKind } from './kinds';

const LOOK_EVERY_MS = 500;

export interface RunningImport {
  readonly job: Import | undefined;
  readonly failure: Error | undefined;
}

export const isOver = (job: Import | undefined): boolean => Boolean(job?.finishedAt);

/** Sends a file, once, and follows how far its import is. */
export function useImport(kind: ImportKind, file: File, mapping: Mapping, isDry: boolean): RunningImport {
  const [job, tell] = useState<Import>();
  const [failure, fail] = useState<Error>();
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const run = async () => {
      let now = await session.ask<Import>(
        addressOf(`/api/v1/${kind}/import`, {
          query: { columns: mapping.columns.join(','), header: mapping.hasHeader, dryRun: isDry },
        }),
        { method: 'POST', raw: file, headers: { 'Content-Type': 'text/csv' }, signal },
      );
      while (!signal.aborted) {
        tell(now);
        if (isOver(now)) {
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
        now = await session.ask<Import>(`/api/v1/${kind}/import/${now.id}`, { signal });
      }
    };
    // Begun only when it stays: what is begun and given up in one breath is not sent twice.
    const timer = setTimeout(() => {
      run().catch((refused: Error) => {
        if (!signal.aborted) {
          fail(refused);
        }
      });
    });
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [kind, file, mapping, isDry]);
  return { job, failure };
}
