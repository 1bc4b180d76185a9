import { badge, typed } from './credential';
import type { Happening, Told, Touch } from './happening';
import { followed, nextBay } from './opening';
import { refused } from './refused';
import { IDLE, type Screen } from './screen';
import { again, condition, menu, order, picked, visitOf, welcome, wish } from './visit';

/** What is shown after something happened. */
export function next(screen: Screen, happening: Happening): Screen {
  return isTold(happening) ? told(screen, happening) : touched(screen, happening);
}

const TOLD: readonly Happening['type'][] = [
  'signed-in',
  'opening',
  'intent',
  'fault',
  'handed-over',
  'switched',
  'emergency',
  'refused',
] satisfies readonly Told['type'][];

function isTold(happening: Happening): happening is Told {
  return TOLD.includes(happening.type);
}

function touched(screen: Screen, touch: Touch): Screen {
  switch (touch.type) {
    case 'badge':
      return badge(screen, touch.uid);
    case 'key':
      return typed(screen, touch.key);
    case 'type-number':
      return typeNumber(screen);
    case 'menu':
      return menu(screen);
    case 'take':
      return visitOf(screen, (visit) => ({
        at: 'asking',
        errand: { do: 'take', visit, ...(touch.deviceType ? { deviceType: touch.deviceType } : {}) },
      }));
    case 'bring':
      return visitOf(screen, (visit) => ({
        at: 'asking',
        errand: { do: 'return', visit, device: touch.device },
      }));
    case 'wish':
      return visitOf(screen, (visit) => wish(visit, touch.wish));
    case 'device':
      return screen.at === 'which' ? { at: screen.wish, visit: screen.visit, device: touch.device } : screen;
    case 'all-good':
      return condition(screen);
    case 'wrong':
      return condition(screen, touch.what);
    case 'reopen':
      return again(screen);
    case 'next-bay':
      return nextBay(screen);
    case 'order':
      return visitOf(screen, (visit) => order(visit, touch.order));
    case 'bay':
      return picked(screen, touch.bay);
    case 'sure':
      return screen.at === 'sure'
        ? { at: 'asking', errand: { do: 'emergency', visit: screen.visit } }
        : screen;
    case 'leave':
      return IDLE;
  }
}

function typeNumber(screen: Screen): Screen {
  if (screen.at === 'handover') {
    const { visit, device } = screen;
    return { at: 'number', whom: { to: 'handover', visit, device }, employeeId: '' };
  }
  const menu = screen.at === 'idle' && screen.menu === true;
  return { at: 'number', whom: { to: 'sign-in', menu }, employeeId: '' };
}

function told(screen: Screen, told: Told): Screen {
  if (told.type !== 'intent' && told.type !== 'emergency') {
    // The answer to something that is not asked any more, because somebody else tapped meanwhile.
    if (screen.at !== 'asking' || screen.errand !== told.errand) {
      return screen;
    }
  }
  switch (told.type) {
    case 'signed-in':
      return welcome(told.visit, told.errand);
    case 'opening':
      return { at: 'opening', errand: told.errand, opening: told.opening };
    case 'intent':
      return screen.at === 'opening' ? followed(screen, told.intent, told.now) : screen;
    case 'fault': {
      const { visit, device, again: bay } = told.errand;
      const what = { is: 'fault', assetTag: device.assetTag, critical: told.report.critical } as const;
      return { at: 'done', what, visit, ...(bay ? { again: bay } : {}) };
    }
    case 'handed-over': {
      const { visit, device } = told.errand;
      const what = { is: 'handed-over', assetTag: device.assetTag, to: told.handover.to.name } as const;
      return { at: 'done', what, visit };
    }
    case 'switched': {
      const { visit, bay, on } = told.errand;
      return { at: 'done', what: { is: 'switched', bay, on }, visit };
    }
    case 'emergency':
      return { at: 'emergency' };
    case 'refused':
      return refused(told.problem, told.errand, told.now);
  }
}
