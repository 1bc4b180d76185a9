import type { DirectorySync } from '../api/types';
import { Fact, Facts } from '../shell/Facts';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { When } from '../shell/When';
import { DirectoryActions } from './DirectoryActions';
import { DirectoryRuns } from './DirectoryRuns';
import { useSettingTexts } from './texts';

/** One directory: where it is, what it means here, and how its runs went. */
export function DirectoryPanel({ sync }: { readonly sync: DirectorySync }) {
  const { directories: texts } = useSettingTexts();
  const may = useMay();
  return (
    <section className="panel">
      <div className="heading">
        <h2 className="section-title">{sync.name}</h2>
        <State tone={sync.enabled ? 'good' : 'plain'}>{sync.enabled ? texts.enabled : texts.disabled}</State>
      </div>
      <Facts>
        <Fact of={texts.url}>{sync.url}</Fact>
        <Fact of={texts.userBase}>{sync.userBase}</Fact>
        <Fact of={texts.rules}>{texts.rulesCount(sync.groups.length)}</Fact>
        {sync.enabled && sync.nextAt && (
          <Fact of={texts.nextAt}>
            <When at={sync.nextAt} />
          </Fact>
        )}
      </Facts>
      {may('organizations:write') && <DirectoryActions sync={sync} />}
      <DirectoryRuns sync={sync} />
    </section>
  );
}
