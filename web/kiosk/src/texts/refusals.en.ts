/** What the page says when a rule or the gateway refuses: what it is, and what to do. */
export interface RefusalText {
  readonly title: string;
  readonly advice: string;
  /** In the place of the title where it is known from when on it goes: "at 06:00", and the same as a bare time. */
  readonly from?: (when: string, time: string) => string;
}

export const refusals: Readonly<Record<string, RefusalText>> = {
  NOT_RECOGNISED: {
    title: 'That badge or PIN is not known here.',
    advice: 'Try again, or ask your supervisor to register it.',
  },
  THROTTLED: { title: 'Too many wrong attempts.', advice: 'Use your badge, or wait.' },
  INACTIVE: { title: 'Your account is switched off.', advice: 'Ask your supervisor.' },
  OUTSIDE_VALIDITY: {
    title: 'Your account is not valid today.',
    advice: 'Ask your supervisor.',
    from: (when) => `Your account becomes valid ${when}.`,
  },
  OUTSIDE_VISIT: {
    title: 'Your visit has not begun or is over.',
    advice: 'Ask your host.',
    from: (when) => `Your visit begins ${when}.`,
  },
  NOT_GRANTED: { title: 'You may not use this locker.', advice: 'Ask your supervisor for access.' },
  OUTSIDE_HOURS: {
    title: 'Not at this hour.',
    advice: 'You may use this locker at other hours. Returning works at any time.',
    from: (when) => `This locker opens to you ${when}.`,
  },
  OUTSIDE_SHIFT: {
    title: 'You are not on shift now.',
    advice: 'You can take a device during your shift. Returning works at any time.',
    from: (when) => `Your shift starts ${when}.`,
  },
  NOT_PERMITTED: { title: 'You may not do this here.', advice: 'Ask your supervisor.' },
  SERVICE_MODE: {
    title: 'This kiosk is being worked on.',
    advice: 'It hands nothing out for now. Returning still works.',
    from: (_, time) => `This kiosk is being worked on until ${time}.`,
  },
  LEASE_EXPIRED: {
    title: 'This kiosk has been cut off for too long.',
    advice: 'It cannot hand out devices. Returning still works.',
  },
  ALLOWANCE_REACHED: { title: 'You already hold all you may.', advice: 'Return a device first.' },
  NO_DEVICE_READY: { title: 'No device is ready.', advice: 'Try again in a few minutes.' },
  RESERVED: { title: 'The devices here are kept for others.', advice: 'Try again later.' },
  NO_FREE_BAY: { title: 'Every bay is in use.', advice: 'Wait until one is free, then tap again.' },
  NOTHING_HELD: { title: 'You hold no device.', advice: 'Ask your supervisor if that is wrong.' },
  DEVICE_NEEDED: { title: 'You hold several devices.', advice: 'Tap again and choose the one you bring.' },
  DEVICE_UNKNOWN: { title: 'This kiosk does not know that device.', advice: 'Ask your supervisor.' },
  NOT_HELD: { title: 'You do not hold that device.', advice: 'Tap again to see what you hold.' },
  SAME_PERSON: {
    title: 'That is your own badge.',
    advice: 'The person who gets the device must tap.',
  },
  DEVICE_FAULTY: { title: 'That device is broken.', advice: 'It is not handed on. Please return it.' },
  NOT_READY: { title: 'This kiosk is not set up yet.', advice: 'Ask your supervisor.' },
  JOURNAL_UNAVAILABLE: {
    title: 'This kiosk cannot hand out devices.',
    advice: 'Returning still works. Please call for help.',
  },
  'unknown-session': { title: 'That took too long.', advice: 'Tap your badge again.' },
  'session-ended': { title: 'You were finished already.', advice: 'Tap your badge again.' },
  'unknown-opening': { title: 'That bay is closed for you.', advice: 'Tap your badge again.' },
  'not-closed': { title: 'That door is still open.', advice: 'You can use it as it is.' },
  'grace-over': { title: 'Too late to open it again.', advice: 'Tap your badge again.' },
  'bay-in-use': { title: 'Somebody is at that bay.', advice: 'Wait until its door is closed.' },
  'unknown-bay': { title: 'That bay is not here.', advice: 'Choose another one.' },
  'not-switched': { title: 'Charging could not be switched.', advice: 'Choose another bay.' },
  'invalid-request': { title: 'That could not be read.', advice: 'Try again.' },
  'internal-error': { title: 'Something went wrong.', advice: 'Try again, or call for help.' },
  unreachable: { title: 'This kiosk does not answer.', advice: 'Wait a moment and try again.' },
};
