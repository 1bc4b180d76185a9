import { useMemo } from 'react';
import type { EscalationStep } from '../api/types';
import { useGroups } from '../groups/useGroups';
import type { Column } from '../list/Rows';
import { span } from '../shell/span';
import { useMay } from '../shell/useMe';
import { PersonName } from '../shell/usePerson';
import { usePlaces } from '../shell/usePlaces';
import { useTexts } from '../texts';
import { ChangeStep } from './ChangeStep';
import { useEscalationTexts } from './texts';
import { usePermissionWord } from './usePermissionWord';

export function useStepColumns(): readonly Column<EscalationStep>[] {
  const texts = useEscalationTexts();
  const { common, locale } = useTexts();
  const may = useMay();
  const groups = useGroups();
  const permissionWord = usePermissionWord();
  const { items: places } = usePlaces();
  const mayWrite = may('escalations:write');
  return useMemo(
    () => [
      {
        id: 'after',
        head: texts.after,
        cell: ({ afterMinutes }) => <strong>{span(afterMinutes, locale)}</strong>,
      },
      { id: 'what', head: texts.what, cell: ({ action }) => texts.actions[action] },
      {
        id: 'whom',
        head: texts.whom,
        minor: true,
        cell: ({ user, group, permission }) => {
          if (user) {
            return <PersonName id={user} />;
          }
          return group
            ? (groups.find(({ id }) => id === group)?.name ?? '…')
            : permission && permissionWord(permission);
        },
      },
      {
        id: 'where',
        head: texts.where,
        minor: true,
        cell: ({ location }) =>
          location ? (places.find(({ id }) => id === location)?.name ?? '…') : common.everywhere,
      },
      ...(mayWrite
        ? [
            {
              id: 'action',
              head: texts.action,
              cell: (step: EscalationStep) => <ChangeStep step={step} />,
            },
          ]
        : []),
    ],
    [texts, common, locale, groups, permissionWord, places, mayWrite],
  );
}
