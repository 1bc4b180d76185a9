import { LANGUAGES, type Language } from '@smart-locker/shared';
import type { Status } from '../api';
import { lookOf } from '../bays';
import type { Happening } from '../flow';
import { Icon } from '../Icon';
import { useTexts } from '../texts';

interface IdleProps {
  readonly status: Status | null | undefined;
  readonly tell: (happening: Happening) => void;
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

/** Nobody is here. Says what to do, and what there is to have. */
export function Idle({ status, tell, language, speak }: IdleProps) {
  const texts = useTexts();
  if (!status) {
    return status === null ? <Notice title={texts.idle.silent} advice={texts.idle.silentAdvice} /> : null;
  }
  if (!status.site) {
    return <Notice title={texts.idle.notSetUp} advice={texts.idle.notSetUpAdvice} />;
  }
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  return (
    <>
      <div className="welcome">
        <Icon of="badge" />
        <h1 className="big">{texts.idle.tap}</h1>
        <Counts status={status} />
      </div>
      <nav className="actions">
        <button type="button" onClick={() => tell({ type: 'type-number' })}>
          <span className="muted">{texts.idle.noBadge}</span> {texts.idle.typeNumber}
        </button>
        <button type="button" className="narrow" lang={other} onClick={() => speak(other)}>
          {texts.otherLanguage}
        </button>
      </nav>
    </>
  );
}

function Counts({ status }: { readonly status: Status }) {
  const { idle } = useTexts();
  const looks = status.bays.map((bay) => lookOf(bay, undefined));
  const count = (look: string) => looks.filter((each) => each === look).length;
  return (
    <ul className="counts">
      {count('full') > 0 && <li className="full">{idle.full(count('full'))}</li>}
      {count('charging') > 0 && <li className="charging">{idle.charging(count('charging'))}</li>}
      <li>{idle.free(count('empty'))}</li>
    </ul>
  );
}

function Notice({ title, advice }: { readonly title: string; readonly advice: string }) {
  return (
    <div className="welcome" role="status">
      <h1 className="title">{title}</h1>
      <p className="sub">{advice}</p>
    </div>
  );
}
