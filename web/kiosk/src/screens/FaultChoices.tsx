import type { Fault, FaultWords, Held } from '../api/gateway';
import { Icon, type IconName } from '../Icon';
import { usePage } from '../page';
import { useTexts } from '../texts';

/** Where a device type has no choices of its own; told in these words. */
const COMMON = ['screen', 'scan', 'battery'] as const;

/** By what the codes of faults are usually made of. A code that tells nothing gets the sign that says "wrong". */
const SIGNS: readonly (readonly [RegExp, IconName])[] = [
  [/DISPLAY|SCREEN|GLASS/i, 'screen'],
  [/SCAN|READ|LASER|IMAGER/i, 'scan'],
  [/BATTER|CHARG|POWER|AKKU/i, 'battery'],
];

export function signOf({ code }: Fault): IconName {
  return SIGNS.find(([pattern]) => pattern.test(code))?.[1] ?? 'warning';
}

/** What may be wrong with a device, large enough for gloves. */
export function FaultChoices({ device }: { readonly device: Held }) {
  const { tell } = usePage();
  const { fault } = useTexts();
  const wrong = (what: FaultWords) => () => tell({ type: 'wrong', what });
  return (
    <>
      {device.faults.map((choice) => (
        <button key={choice.code} type="button" onClick={wrong({ choice: choice.code })}>
          <Icon of={signOf(choice)} />
          <span>{choice.text}</span>
        </button>
      ))}
      {device.faults.length === 0 &&
        COMMON.map((name) => (
          <button key={name} type="button" onClick={wrong({ text: fault[name] })}>
            <Icon of={name} />
            <span>{fault[name]}</span>
          </button>
        ))}
      <button type="button" onClick={wrong({ text: fault.other })}>
        <Icon of="other" />
        <span>{fault.other}</span>
      </button>
    </>
  );
}
