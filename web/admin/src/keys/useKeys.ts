import { useEffect, useEffectEvent } from 'react';
import { isOurs, type Order, orderOf } from './keys';

const KEPT = 'shortcuts';
const PAUSE_MS = 1_500;

/** Whether single keys do something: who speaks to the computer, or presses keys by accident, turns that off. */
export const keysAreOn = () => localStorage.getItem(KEPT) !== 'off';
export const turnKeys = (on: boolean) => localStorage.setItem(KEPT, on ? 'on' : 'off');

/** Listens to the keys of all shortcuts, wherever the page is. */
export function useKeys(act: (order: Order) => void) {
  const obey = useEffectEvent(act);
  useEffect(() => {
    let before: { readonly key: string; readonly at: number } | undefined;
    const listen = (event: KeyboardEvent) => {
      if (!isOurs(event) || !keysAreOn()) {
        before = undefined;
        return;
      }
      const isPrompt = before && event.timeStamp - before.at < PAUSE_MS;
      const order = orderOf(event.key, isPrompt ? before?.key : undefined);
      // Shift is a key of its own, on the way to another.
      before = event.key === 'Shift' ? before : { key: event.key, at: event.timeStamp };
      if (order) {
        event.preventDefault();
        before = undefined;
        obey(order);
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
