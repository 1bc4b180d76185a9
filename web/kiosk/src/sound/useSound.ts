import { useEffect, useRef } from 'react';
import type { Screen } from '../flow/screen';
import { play } from './play';
import { soundOf } from './sound';

/** Lets the person hear what the screen says. */
export function useSound(screen: Screen) {
  const before = useRef(screen);
  useEffect(() => {
    const sound = soundOf(before.current, screen);
    before.current = screen;
    if (sound) {
      play(sound);
    }
  }, [screen]);
}
