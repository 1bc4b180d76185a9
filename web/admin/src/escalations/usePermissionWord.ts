import { useCallback } from 'react';
import { useRoleTexts } from '../roles/texts';

/** A permission in words, as the matrix of the roles has it. */
export function usePermissionWord(): (permission: string) => string {
  const { nouns, verbs } = useRoleTexts();
  return useCallback(
    (permission) => {
      const [noun = '', verb = ''] = permission.split(':');
      return `${nouns[noun] ?? noun}: ${verbs[verb] ?? verb}`;
    },
    [nouns, verbs],
  );
}
