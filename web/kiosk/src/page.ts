import { createContext, useContext } from 'react';
import type { Emergency, Status } from './api/gateway';
import type { Happening } from './flow/happening';

/** What every screen may need: how the kiosk is, and where to tell what the person did. */
export interface Page {
  readonly status: Status | null | undefined;
  readonly emergency?: Emergency | undefined;
  readonly tell: (happening: Happening) => void;
}

export const PageContext = createContext<Page>({ status: undefined, tell: () => {} });

export const usePage = (): Page => useContext(PageContext);
