import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../texts';
import { Confirm } from './Confirm';

interface EditAndRemoveProps {
  /** The dialog in which it is changed. */
  readonly edit: (close: () => void) => ReactNode;
  /** Asked before it is removed, and what follows from that. */
  readonly title: string;
  readonly means: string;
  readonly remove: () => Promise<unknown>;
}

/** Changes a thing, or removes it. */
export function EditAndRemove({ edit, title, means, remove }: EditAndRemoveProps) {
  const { common } = useTexts();
  const [dialog, open] = useState<'edit' | 'remove'>();
  const close = () => open(undefined);
  return (
    <>
      <Button variant="link" onClick={() => open('edit')}>
        {common.edit}
      </Button>
      <Button variant="link" isDanger onClick={() => open('remove')}>
        {common.remove}
      </Button>
      {dialog === 'edit' && edit(close)}
      {dialog === 'remove' && (
        <Confirm title={title} action={common.remove} close={close} act={remove}>
          {means}
        </Confirm>
      )}
    </>
  );
}
