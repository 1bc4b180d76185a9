import { useCallback, useEffect, useReducer, useRef } from 'react';
import { gateway } from '../api/gateway';
import { listen } from './listen';
import { heard, type Live, NOTHING } from './live';
import { repeat } from './repeat';

/** What no event tells (where the kiosk stands, how its disk is) changes seldom; sooner while it is being set up. */
const STATUS_EVERY_MS = 30_000;
const SET_UP_EVERY_MS = 3_000;

/** What is known of the kiosk, and how to hear of a badge that its readers read. */
export function useLive(onTap: (badge: string) => void): Live {
  const [live, hear] = useReducer(heard, NOTHING);
  const tapped = useRef(onTap);
  useEffect(() => {
    tapped.current = onTap;
  });

  const look = useCallback(async (signal: AbortSignal) => {
    const status = await gateway.status(signal).catch(() => undefined);
    if (status && !signal.aborted) {
      hear({ name: 'status', data: status });
    }
    return true;
  }, []);

  useEffect(() => {
    const ended = new AbortController();
    const stop = listen({
      onBegin: () => look(ended.signal),
      onNews: hear,
      onTap: (badge) => tapped.current(badge),
    });
    return () => {
      ended.abort();
      stop();
    };
  }, [look]);

  const every = live.status?.site && live.streaming ? STATUS_EVERY_MS : SET_UP_EVERY_MS;
  useEffect(() => repeat(every, look), [every, look]);
  return live;
}
