import { useEffect } from 'react';
import type { Happening } from '../flow/happening';
import { patience } from '../flow/patience';
import type { Screen } from '../flow/screen';

/** Leaves a screen that nobody touches. */
export function usePatience(screen: Screen, tell: (happening: Happening) => void) {
  useEffect(() => {
    const time = patience(screen, Date.now());
    if (time === undefined) {
      return undefined;
    }
    let timer = setTimeout(() => tell({ type: 'leave' }), time);
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(() => tell({ type: 'leave' }), time);
    };
    window.addEventListener('pointerdown', touched);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', touched);
    };
  }, [screen, tell]);
}
