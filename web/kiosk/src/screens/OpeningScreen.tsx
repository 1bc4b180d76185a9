import type { ReactNode } from 'react';
import type { Happening, Screen } from '../flow';
import { Icon } from '../Icon';
import { type Texts, useTexts } from '../texts';

type OpeningAt = Extract<Screen, { at: 'opening' }>;

interface OpeningProps {
  readonly screen: OpeningAt;
  readonly tell: (happening: Happening) => void;
  readonly cabinet: ReactNode;
}

/** Which bay, and what to do there, until it is done. */
export function OpeningScreen({ screen, tell, cabinet }: OpeningProps) {
  const texts = useTexts();
  return (
    <>
      {cabinet}
      <div className="say" role="status">
        <Told screen={screen} texts={texts} />
        <div className="actions">
          <button type="button" className="main" onClick={() => tell({ type: 'leave' })}>
            {texts.opening.finish}
          </button>
        </div>
      </div>
    </>
  );
}

function Told({ screen, texts }: { readonly screen: OpeningAt; readonly texts: Texts }) {
  const { bay } = screen.opening;
  const { opening } = texts;
  switch (screen.state) {
    case 'INTENDED':
    case 'FIRED':
      return <GoThere screen={screen} texts={texts} then={opening.opens} />;
    case 'OPENED':
      return <GoThere screen={screen} texts={texts} then={opening.close} />;
    case 'DONE':
      return <Done screen={screen} texts={texts} />;
    case 'JAMMED':
      return <Trouble title={opening.jammed(bay)} advice={opening.jammedAdvice} />;
    case 'UNKNOWN':
      return <Trouble title={opening.unknown} advice={opening.unknownAdvice(bay)} />;
  }
}

function GoThere({
  screen,
  texts,
  then,
}: {
  readonly screen: OpeningAt;
  readonly texts: Texts;
  readonly then: string;
}) {
  const { assetTag } = screen.opening.device;
  return (
    <>
      <p className="kicker">{texts.greeting(new Date().getHours(), screen.errand.visit.person.name)}</p>
      <h1 className="big">{texts.opening.bay(screen.opening.bay)}</h1>
      <p className="what">
        {screen.errand.do === 'take' ? texts.opening.take(assetTag) : texts.opening.bring(assetTag)}
      </p>
      <p className="sub">{then}</p>
    </>
  );
}

function Done({ screen, texts }: { readonly screen: OpeningAt; readonly texts: Texts }) {
  const { bay, device } = screen.opening;
  return (
    <div className="note good">
      <h1 className="title">
        <Icon of="check" />
        {texts.opening.thanks}
      </h1>
      <p>
        {screen.errand.do === 'take'
          ? texts.opening.taken(device.assetTag)
          : texts.opening.returned(device.assetTag, bay)}
      </p>
    </div>
  );
}

function Trouble({ title, advice }: { readonly title: string; readonly advice: string }) {
  return (
    <div className="note warn">
      <h1 className="title">{title}</h1>
      <p>{advice}</p>
    </div>
  );
}
