import { useEffect } from 'react';
import { useTexts } from '../texts';

/** Of a code, without its dash. */
export const LENGTH = 10;

/** Crockford's base 32, which the codes are in: no letter looks like a digit. */
const SIGNS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

interface CodeKeysProps {
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly isReady: boolean;
  readonly go: () => void;
}

/** The signs of a code, for a screen without a keyboard; one that is plugged in types too. */
export function CodeKeys({ typed, type, isReady, go }: CodeKeysProps) {
  const { keypad } = useTexts();
  useEffect(() => {
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key === 'Backspace') {
        type(typed.slice(0, -1));
      } else if (key === 'Enter' && isReady && !(target instanceof HTMLButtonElement)) {
        go();
      } else if (SIGNS.includes(key.toUpperCase()) && typed.length < LENGTH) {
        type(typed + key.toUpperCase());
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [typed, type, isReady, go]);
  return (
    <div className="keys signs">
      {SIGNS.map((sign) => (
        <button key={sign} type="button" disabled={typed.length >= LENGTH} onClick={() => type(typed + sign)}>
          {sign}
        </button>
      ))}
      <button type="button" className="erase" disabled={!typed} onClick={() => type(typed.slice(0, -1))}>
        {keypad.erase}
      </button>
      <button type="button" className="main" disabled={!isReady} onClick={go}>
        {keypad.go}
      </button>
    </div>
  );
}
