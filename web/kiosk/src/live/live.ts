import type { Bay, Emergency, Intent, KioskStatus, Snapshot, Status } from '../api/gateway';

/** What the page knows of the kiosk. */
export interface Live {
  /** Undefined until it is known, null while the gateway does not answer. */
  readonly status: Status | null | undefined;
  /** Whether changes are told as they happen. */
  readonly streaming: boolean;
  /** The openings that were told last, by their id. */
  readonly intents: Readonly<Record<string, Intent>>;
  /** How far the last opening of every bay is, if there was one. */
  readonly emergency?: Emergency;
}

export type News =
  | { readonly name: 'status'; readonly data: Status }
  | { readonly name: 'snapshot'; readonly data: Snapshot }
  | { readonly name: 'bay'; readonly data: Bay }
  | { readonly name: 'kiosk'; readonly data: KioskStatus }
  | { readonly name: 'intent'; readonly data: Intent }
  | { readonly name: 'emergency'; readonly data: Emergency }
  | { readonly name: 'streaming' }
  | { readonly name: 'silent' };

export const NOTHING: Live = { status: undefined, streaming: false, intents: {} };

/** A person is at one opening; the others are there because events come in any order with answers. */
const KEPT_INTENTS = 16;

/** What is known after something was heard. */
export function heard(live: Live, news: News): Live {
  switch (news.name) {
    case 'status':
      return { ...live, status: live.streaming ? newest(live.status, news.data) : news.data };
    case 'streaming':
      return { ...live, streaming: true };
    case 'snapshot': {
      const { kiosk, bays, emergency } = news.data;
      return { ...withStatus(live, { ...whole(kiosk), bays }), ...(emergency ? { emergency } : {}) };
    }
    case 'bay':
      return live.status
        ? withStatus(live, {
            bays: live.status.bays.map((bay) => (bay.id === news.data.id ? news.data : bay)),
          })
        : live;
    case 'kiosk':
      return withStatus(live, whole(news.data));
    case 'intent':
      return { ...live, intents: kept({ ...live.intents, [news.data.intent]: news.data }) };
    case 'emergency':
      return { ...live, emergency: news.data };
    case 'silent':
      return { ...live, status: null, streaming: false };
  }
}

/** An answer may be overtaken by events, so what they told stays. Which bays there are, only the answer tells. */
function newest(known: Status | null | undefined, told: Status): Status {
  if (!known) {
    return told;
  }
  const bays = told.bays.map((bay) => known.bays.find(({ id }) => id === bay.id) ?? bay);
  return { ...told, bays };
}

function withStatus(live: Live, change: Partial<Status>): Live {
  if (!live.status) {
    return live;
  }
  const changed = Object.entries({ ...live.status, ...change }).filter(([, value]) => value !== undefined);
  return { ...live, status: Object.fromEntries(changed) as unknown as Status };
}

/** What is absent from the news is absent now, and does not stay as it was. */
function whole(kiosk: KioskStatus): Partial<Status> {
  return { leaseUntil: undefined, serviceUntil: undefined, ...kiosk } as Partial<Status>;
}

function kept(intents: Readonly<Record<string, Intent>>): Readonly<Record<string, Intent>> {
  return Object.fromEntries(Object.entries(intents).slice(-KEPT_INTENTS));
}
