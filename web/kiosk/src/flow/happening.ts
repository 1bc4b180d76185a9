import type { Problem } from '@smart-locker/shared';
import type { Bay, FaultReport, FaultWords, Handover, Held, Intent, Opening, Visit } from '../api/gateway';
import type { Errand, HandOver, Opens, ReportFault, SignIn, SwitchCharging } from './errand';

/** What a person does. */
export type Touch =
  | { readonly type: 'badge'; readonly uid: string }
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'type-number' }
  /** On the first page: to be asked what to do. Later: back to that question. */
  | { readonly type: 'menu' }
  | { readonly type: 'take'; readonly deviceType?: string }
  | { readonly type: 'bring'; readonly device: Held }
  | { readonly type: 'wish'; readonly wish: 'handover' | 'fault' }
  | { readonly type: 'device'; readonly device: Held }
  | { readonly type: 'all-good' }
  | { readonly type: 'wrong'; readonly what: FaultWords }
  | { readonly type: 'reopen' }
  /** Another bay in the place of one that did not open. */
  | { readonly type: 'next-bay' }
  | { readonly type: 'order'; readonly order: 'OPEN' | 'CHARGE' | 'OPEN_ALL' }
  | { readonly type: 'bay'; readonly bay: Bay }
  | { readonly type: 'sure' }
  | { readonly type: 'leave' };

/** What the gateway tells. */
export type Told =
  | { readonly type: 'signed-in'; readonly errand: SignIn; readonly visit: Visit }
  | { readonly type: 'opening'; readonly errand: Opens; readonly opening: Opening }
  | { readonly type: 'intent'; readonly intent: Intent; readonly now: number }
  | { readonly type: 'fault'; readonly errand: ReportFault; readonly report: FaultReport }
  | { readonly type: 'handed-over'; readonly errand: HandOver; readonly handover: Handover }
  | { readonly type: 'switched'; readonly errand: SwitchCharging }
  | { readonly type: 'emergency' }
  | {
      readonly type: 'refused';
      readonly errand: Errand;
      readonly problem: Problem;
      readonly now: number;
    };

export type Happening = Touch | Told;
