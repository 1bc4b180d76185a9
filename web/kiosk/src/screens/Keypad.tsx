import type { Happening, Screen } from '../flow';
import { useTexts } from '../texts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

interface KeypadProps {
  readonly screen: Extract<Screen, { at: 'number' | 'pin' }>;
  readonly tell: (happening: Happening) => void;
}

/** Employee number, then PIN, for large fingers. A real keyboard may be used as well. */
export function Keypad({ screen, tell }: KeypadProps) {
  const texts = useTexts();
  const key = (name: string) => () => tell({ type: 'key', key: name });
  const typed = screen.at === 'number' ? screen.employeeId : screen.pin;
  return (
    <>
      <div className="say">
        <h1 className="title">{screen.at === 'number' ? texts.keypad.number : texts.keypad.pin}</h1>
        {screen.at === 'number' ? (
          <output className="typed">{typed}</output>
        ) : (
          <output className="typed dots" aria-label={texts.keypad.digits(typed.length)}>
            {'●'.repeat(typed.length)}
          </output>
        )}
        <div className="actions">
          <button type="button" onClick={() => tell({ type: 'leave' })}>
            {texts.keypad.back}
          </button>
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
          {screen.at === 'number' ? texts.keypad.go : texts.keypad.signIn}
        </button>
      </div>
    </>
  );
}
