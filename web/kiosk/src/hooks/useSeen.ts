import { useEffect, useState } from 'react';
import type { Opening } from '../api/gateway';
import { isIn } from '../cabinet/bays';
import { usePage } from '../page';

/** A sensor is read, and what it saw is told, soon after the door closed; until then the person is believed. */
const SEEN_AFTER_MS = 700;

/** Whether the device is in the bay that was closed; undefined until that had time to be seen. */
export function useSeen(opening: Opening | undefined): boolean | undefined {
  const { status } = usePage();
  const [ripe, setRipe] = useState<Opening>();
  useEffect(() => {
    const timer = setTimeout(() => setRipe(opening), SEEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [opening]);
  return opening && ripe === opening ? isIn(status, opening, opening.device?.assetTag) : undefined;
}
