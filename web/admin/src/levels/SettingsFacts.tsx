import { Fact, Facts } from '../shell/Facts';
import { useLevelTexts } from './texts';
import { useHolds } from './useHolds';
import { namesAt, type Settings } from './values';

/** What holds at a level, and where it comes from. */
export function SettingsFacts({ settings }: { readonly settings: Settings }) {
  const { names } = useLevelTexts();
  const holds = useHolds(settings);
  return (
    <Facts>
      {namesAt(settings.level).map((name) => (
        <Fact key={name} of={names[name]}>
          {holds(name)}
        </Fact>
      ))}
    </Facts>
  );
}
