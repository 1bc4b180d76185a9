import type { EscalationStep } from '../api/types';

/** A step as a form has it. */
export interface Step {
  readonly afterMinutes: string;
  readonly location: string;
  readonly action: EscalationStep['action'];
  readonly user: string;
  readonly group: string;
  readonly permission: string;
}

export const stepOf = (step: EscalationStep | undefined, location: string): Step => ({
  afterMinutes: step?.afterMinutes.toString() ?? '30',
  location: step ? (step.location ?? '') : location,
  action: step?.action ?? 'TELL_HOLDER',
  user: step?.user ?? '',
  group: step?.group ?? '',
  permission: step?.permission ?? '',
});

/** What is sent: of whom to tell only what the action has a use for, since the service refuses the rest. */
export function toldOf({ afterMinutes, location, action, user, group, permission }: Step) {
  const only = (of: Step['action'], value: string) => (action === of && value ? value : null);
  return {
    afterMinutes: afterMinutes ? Number(afterMinutes) : null,
    location: location || null,
    action,
    user: only('TELL_USER', user),
    group: only('TELL_GROUP', group),
    permission: only('TELL_PERMITTED', permission),
  };
}
