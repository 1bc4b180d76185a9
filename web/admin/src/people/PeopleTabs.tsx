import { Tabs } from '../shell/Tabs';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { usePeopleTexts } from './texts';

/** People, their groups, their roles: as far as one may see them. */
export function PeopleTabs() {
  const texts = usePeopleTexts();
  const { common } = useTexts();
  const may = useMay();
  const tabs = [
    ['users:read', '/people', texts.people],
    ['groups:read', '/people/groups', texts.groups],
    ['roles:read', '/people/roles', texts.roles],
  ] as const;
  return (
    <Tabs
      label={common.parts}
      tabs={tabs
        .filter(([permission]) => may(permission))
        .map(([, address, word]) => [address, word] as const)}
    />
  );
}
