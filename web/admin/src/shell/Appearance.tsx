import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { LANGUAGES } from '@smart-locker/shared';
import { useTexts } from '../texts';
import type { Preferences } from './usePreferences';

/** Language, and light or dark. */
export function Appearance({ preferences }: { readonly preferences: Preferences }) {
  const texts = useTexts();
  const { language, dark, speak, darken } = preferences;
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  return (
    <>
      <Button variant="plain" lang={other} onClick={() => speak(other)}>
        {texts.otherLanguage}
      </Button>
      <Button variant="plain" onClick={() => darken(!dark)}>
        {dark ? texts.appearance.light : texts.appearance.dark}
      </Button>
    </>
  );
}
