import { useEffect, useState } from 'react';
import { useTexts } from '../texts';

/** The seconds that are left until a moment, 0 when it is past. */
export function useSecondsLeft(until: number): number {
  const left = () => Math.max(0, Math.ceil((until - Date.now()) / 1_000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const count = () => setSeconds(Math.max(0, Math.ceil((until - Date.now()) / 1_000)));
    count();
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}

export function Seconds({ left }: { readonly left: number }) {
  const texts = useTexts();
  return (
    <span className="ring" role="timer">
      {texts.seconds(left)}
    </span>
  );
}
