import { useState } from 'react';

/** Something that a button does: whether it is on its way, and why it failed. */
export interface Action {
  readonly run: () => Promise<void>;
  readonly busy: boolean;
  readonly failure: Error | undefined;
}

export function useAction(act: () => Promise<unknown>): Action {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  return {
    busy,
    failure,
    run: async () => {
      setBusy(true);
      setFailure(undefined);
      try {
        await act();
      } catch (refused) {
        setFailure(refused instanceof Error ? refused : new Error(String(refused)));
      } finally {
        setBusy(false);
      }
    },
  };
}
