import './keys.css';
import { Checkbox } from '@patternfly/react-core/dist/esm/components/Checkbox';
import { useState } from 'react';
import { Dialog } from '../form/Dialog';
import { pagesFor } from '../shell/pages';
import { useMe } from '../shell/useMe';
import { useTexts } from '../texts';
import { PAGE_KEYS } from './keys';
import { useKeyTexts } from './texts';
import { keysAreOn, turnKeys } from './useKeys';

/** All shortcuts, and whether they are on. */
export default function KeysDialog({ close }: { readonly close: () => void }) {
  const texts = useKeyTexts();
  const { pages, common } = useTexts();
  const mine = pagesFor(useMe());
  const [isOn, turn] = useState(keysAreOn);
  return (
    <Dialog title={texts.title} close={close}>
      <dl className="keys">
        <Shortcut keys={['/']} means={texts.search} />
        <Shortcut keys={['?']} means={texts.keys} />
        <Shortcut keys={['Esc']} means={texts.close} />
        {Object.entries(PAGE_KEYS).map(
          ([key, page]) =>
            mine.includes(page) && <Shortcut key={key} keys={['g', key]} means={texts.goTo(pages[page])} />,
        )}
      </dl>
      <Checkbox
        id="keys-on"
        label={texts.on}
        isChecked={isOn}
        onChange={(_, on) => {
          turnKeys(on);
          turn(on);
        }}
      />
      <p className="muted below">{texts.onMeans}</p>
      <div className="dialog-buttons">
        <button type="button" className="button secondary" onClick={close}>
          {common.close}
        </button>
      </div>
    </Dialog>
  );
}

function Shortcut({ keys, means }: { readonly keys: readonly string[]; readonly means: string }) {
  const { after } = useKeyTexts();
  return (
    <div>
      <dt>
        {keys.map((key, at) => (
          <span key={key}>
            {at > 0 && <span className="muted"> {after} </span>}
            <kbd>{key}</kbd>
          </span>
        ))}
      </dt>
      <dd>{means}</dd>
    </div>
  );
}
