import type { ReactNode } from 'react';
import type { Errand } from '../flow';
import { useTexts } from '../texts';

/** The gateway is asked. Usually shown for less than a blink. */
export function Asking({ errand, cabinet }: { readonly errand: Errand; readonly cabinet: ReactNode }) {
  const texts = useTexts();
  return (
    <>
      {cabinet}
      <div className="say" role="status">
        <p className="kicker">
          {errand.do === 'login' ? '' : texts.greeting(new Date().getHours(), errand.visit.person.name)}
        </p>
        <h1 className="title">{texts.asking[errand.do]} …</h1>
      </div>
    </>
  );
}
