import type { ReactNode } from 'react';
import type { Happening, Screen } from '../flow';
import { useTexts } from '../texts';

interface RefusedProps {
  readonly screen: Extract<Screen, { at: 'refused' }>;
  readonly tell: (happening: Happening) => void;
  readonly cabinet: ReactNode;
}

/** Why not, and what to do about it. */
export function Refused({ screen, tell, cabinet }: RefusedProps) {
  const texts = useTexts();
  const { reason, detail } = screen.refusal;
  const told = texts.refused.refusals[reason] ?? { title: detail, advice: '' };
  const [held] = screen.visit?.holds ?? [];
  return (
    <>
      {cabinet}
      <div className="say">
        <p className="kicker">{texts.refused.kicker}</p>
        <div className="note warn" role="alert">
          <h1 className="title">{told.title}</h1>
          <p>{told.advice}</p>
        </div>
        <div className="actions">
          {held && (
            <button type="button" onClick={() => tell({ type: 'bring', device: held })}>
              {texts.refused.bring}
            </button>
          )}
          <button type="button" className="main" onClick={() => tell({ type: 'leave' })}>
            {texts.refused.ok}
          </button>
        </div>
      </div>
    </>
  );
}
