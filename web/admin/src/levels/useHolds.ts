import { useTexts } from '../texts';
import { useLevelTexts } from './texts';
import type { Name, Settings } from './values';

/** Says which value holds, and where it comes from. */
export function useHolds({ level, effective }: Settings): (name: Name) => string {
  const texts = useLevelTexts();
  const { common } = useTexts();
  return (name) => {
    const held = effective[name];
    // Where nothing is set there is a value of null, and no level that it comes from.
    if (!held?.from) {
      return texts.asBuilt;
    }
    const { value, from } = held;
    const word = typeof value === 'boolean' ? (value ? common.yes : common.no) : String(value);
    return texts.holds(word, from === level ? texts.setHere : texts.from[from]);
  };
}
