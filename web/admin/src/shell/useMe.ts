import { createContext, useContext } from 'react';
import type { IdentityTells } from '../api/paths';

type MeView = IdentityTells<'MeView'>;

/** Who is signed in, and what that person may do. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly organization: MeView['organization'];
  /** Whether a right holds, everywhere or at some locations. */
  readonly may: (permission: string) => boolean;
  /** Whether the rights hold at all locations. */
  readonly everywhere: boolean;
}

export function meOf({ user, organization, permissions, locations }: MeView): Me {
  const held = new Set(permissions);
  return {
    id: user?.id ?? '',
    name: user?.name ?? '',
    organization,
    may: (permission) => held.has(permission),
    everywhere: locations.length === 0,
  };
}

/** The shell asks who it is before it shows any page. */
export const MeContext = createContext<Me | undefined>(undefined);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) {
    throw new Error('Nobody is signed in here.');
  }
  return me;
}

/** Whether the person who is signed in may do something: what he may not, no page offers. */
export const useMay = () => useMe().may;
