import type { Errand } from '../flow/errand';
import { useTexts } from '../texts';
import { Greeting, Wall } from './parts';

/** The gateway is asked. Usually shown for less than a blink. */
export function Asking({ errand }: { readonly errand: Errand }) {
  const texts = useTexts();
  return (
    <>
      <Wall />
      <div className="say" role="status">
        {errand.do !== 'login' && <Greeting visit={errand.visit} />}
        <h1 className="title">{texts.asking[errand.do]} …</h1>
      </div>
    </>
  );
}
