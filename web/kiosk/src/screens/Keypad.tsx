import type { Screen } from '../flow/screen';
import { usePage } from '../page';
import { type Texts, useTexts } from '../texts';
import { Leave } from './parts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

type KeypadAt = Extract<Screen, { at: 'number' | 'pin' }>;

/** Employee number, then PIN, for large fingers. A real keyboard may be used as well. */
export function Keypad({ screen }: { readonly screen: KeypadAt }) {
  const { tell } = usePage();
  const texts = useTexts();
  const key = (name: string) => () => tell({ type: 'key', key: name });
  const typed = screen.at === 'number' ? screen.employeeId : screen.pin;
  return (
    <>
      <div className="say">
        <h1 className="title">{titleOf(screen, texts)}</h1>
        {screen.at === 'number' ? (
          <output className="typed">{typed}</output>
        ) : (
          <output className="typed dots" aria-label={texts.keypad.digits(typed.length)}>
            {'●'.repeat(typed.length)}
          </output>
        )}
        <div className="actions">
          <Leave />
        </div>
      </div>
      <div className="keys">
        {DIGITS.map((digit) => (
          <button key={digit} type="button" onClick={key(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="erase" onClick={key('Backspace')}>
          {texts.keypad.erase}
        </button>
        <button type="button" onClick={key('0')}>
          0
        </button>
        <button type="button" className="main" disabled={!typed} onClick={key('Enter')}>
          {screen.at === 'number' ? texts.keypad.go : texts.keypad.done}
        </button>
      </div>
    </>
  );
}

function titleOf({ at, whom }: KeypadAt, { keypad, handOver }: Texts): string {
  if (whom.to === 'handover') {
    return at === 'number' ? handOver.number : handOver.pin;
  }
  return at === 'number' ? keypad.number : keypad.pin;
}
