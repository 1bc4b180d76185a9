import type { ReactNode } from 'react';
import { Heading } from '../shell/Heading';
import { Tabs } from '../shell/Tabs';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { usePlaceTexts } from './texts';

/** The head of the pages about places, with what can be added. */
export function PlacesHead({ children }: { readonly children?: ReactNode }) {
  const { title, tabs } = usePlaceTexts();
  const { common } = useTexts();
  const may = useMay();
  const all = [
    ['locations:read', '/places', tabs.locations],
    ['lockers:read', '/places/lockers', tabs.lockers],
    ['lockers:read', '/places/types', tabs.types],
    ['maintenance:read', '/places/maintenance', tabs.maintenance],
    ['grants:read', '/places/grants', tabs.grants],
  ] as const;
  return (
    <>
      <Heading title={title}>{children}</Heading>
      <Tabs
        label={common.parts}
        tabs={all
          .filter(([permission]) => may(permission))
          .map(([, address, word]) => [address, word] as const)}
      />
    </>
  );
}
