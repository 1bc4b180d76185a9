import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { useAnswer } from '../api/queries';
import { Empty } from '../list/Empty';
import { Failed } from '../shell/Failed';
import { Loading } from '../shell/Loading';
import { useMay } from '../shell/useMe';
import { DirectoryDialog } from './DirectoryDialog';
import { DirectoryPanel } from './DirectoryPanel';
import { useSettingTexts } from './texts';

/** The directories that people come from. */
export function Directories() {
  const { directories: texts } = useSettingTexts();
  const may = useMay();
  const [isAdding, add] = useState(false);
  const syncs = useAnswer('/api/v1/directory-syncs', {});
  return (
    <div className="settings">
      {syncs.isError && <Failed query={syncs} />}
      {syncs.isLoading && <Loading />}
      {syncs.data?.items.length === 0 && <Empty title={texts.empty} advice={texts.emptyAdvice} />}
      {syncs.data?.items.map((sync) => (
        <DirectoryPanel key={sync.id} sync={sync} />
      ))}
      {may('organizations:write') && (
        <div>
          <Button onClick={() => add(true)}>{texts.add}</Button>
          <p className="muted below">{texts.onlyAll}</p>
        </div>
      )}
      {isAdding && <DirectoryDialog close={() => add(false)} />}
    </div>
  );
}
