import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core/dist/esm/components/ToggleGroup';
import { LANGUAGES } from '@smart-locker/shared';
import type { Preferences } from '../shell/usePreferences';
import { useMeTexts } from './texts';

/** How the pages look and in which language they speak. */
export function Look({ preferences }: { readonly preferences: Preferences }) {
  const { look: texts } = useMeTexts();
  const { language, dark, speak, darken } = preferences;
  return (
    <section className="panel">
      <h2>{texts.title}</h2>
      <p className="muted">{texts.means}</p>
      <div className="profile-end">
        <ToggleGroup aria-label={texts.language}>
          {LANGUAGES.map((each) => (
            <ToggleGroupItem
              key={each}
              text={<span lang={each}>{texts.languages[each]}</span>}
              isSelected={each === language}
              onChange={() => speak(each)}
            />
          ))}
        </ToggleGroup>
        <ToggleGroup aria-label={texts.appearance}>
          <ToggleGroupItem text={texts.appearances.light} isSelected={!dark} onChange={() => darken(false)} />
          <ToggleGroupItem text={texts.appearances.dark} isSelected={dark} onChange={() => darken(true)} />
        </ToggleGroup>
      </div>
    </section>
  );
}
