/** What the page says when a rule or the gateway refuses: what it is, and what to do. */
export interface RefusalText {
  readonly title: string;
  readonly advice: string;
}

const refusals: Readonly<Record<string, RefusalText>> = {
  NOT_RECOGNISED: {
    title: 'That badge or PIN is not known here.',
    advice: 'Try again, or ask your supervisor to register it.',
  },
  THROTTLED: { title: 'Too many wrong attempts.', advice: 'Wait a moment, or use your badge.' },
  INACTIVE: { title: 'Your account is switched off.', advice: 'Ask your supervisor.' },
  OUTSIDE_VALIDITY: { title: 'Your account is not valid today.', advice: 'Ask your supervisor.' },
  OUTSIDE_VISIT: { title: 'Your visit has not begun or is over.', advice: 'Ask your host.' },
  NOT_GRANTED: { title: 'You may not use this locker.', advice: 'Ask your supervisor for access.' },
  OUTSIDE_HOURS: {
    title: 'Not at this hour.',
    advice: 'You may use this locker at other hours. Returning works at any time.',
  },
  OUTSIDE_SHIFT: {
    title: 'You are not on shift now.',
    advice: 'You can take a device during your shift. Returning works at any time.',
  },
  NOT_PERMITTED: { title: 'You may not do this here.', advice: 'Ask your supervisor.' },
  SERVICE_MODE: {
    title: 'This kiosk is being worked on.',
    advice: 'It hands nothing out for now. Returning still works.',
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
  NOT_READY: { title: 'This kiosk is not set up yet.', advice: 'Ask your supervisor.' },
  JOURNAL_UNAVAILABLE: { title: 'This kiosk cannot hand out devices.', advice: 'Please call for help.' },
  'unknown-session': { title: 'That took too long.', advice: 'Tap your badge again.' },
  'session-ended': { title: 'You were finished already.', advice: 'Tap your badge again.' },
  'invalid-request': { title: 'That could not be read.', advice: 'Try again.' },
  unreachable: { title: 'This kiosk does not answer.', advice: 'Wait a moment and try again.' },
};

export const en = {
  locale: 'en-GB',
  otherLanguage: 'Deutsch',
  header: {
    ready: 'Ready',
    cutOff: (since: string) => `Cut off since ${since}. Taking and returning work.`,
    silent: 'Does not answer',
    starting: 'Starting',
    notSetUp: 'Not set up',
  },
  greeting: (hour: number, name: string) =>
    `${hour < 5 || hour >= 18 ? 'Good evening' : hour < 12 ? 'Good morning' : 'Hello'}, ${name}`,
  idle: {
    tap: 'Tap your badge',
    noBadge: 'No badge?',
    typeNumber: 'Type your employee number',
    charging: (count: number) => `${count} charging`,
    full: (count: number) => `${count} fully charged`,
    free: (count: number) => (count === 1 ? '1 free bay' : `${count} free bays`),
    notSetUp: 'This kiosk is not set up yet',
    notSetUpAdvice: 'An administrator enrols it on the Kiosks page.',
    silent: 'One moment, please',
    silentAdvice: 'The kiosk is starting. This takes a few seconds.',
  },
  keypad: {
    number: 'Your employee number',
    pin: 'Your PIN',
    digits: (count: number) => (count === 1 ? '1 digit typed' : `${count} digits typed`),
    erase: 'Erase',
    back: 'Back',
    go: 'Next',
    signIn: 'Sign in',
  },
  asking: { login: 'One moment', take: 'Finding the best device', return: 'Finding a free bay' },
  choice: {
    title: 'What would you like to do?',
    take: (type: string) => `Take: ${type}`,
    ready: (count: number) => `${count} ready`,
    bring: (tag: string) => `Return ${tag}`,
  },
  condition: {
    youHold: (tag: string) => `You are returning ${tag}`,
    title: 'Anything wrong with it?',
    allGood: 'All good',
    screen: 'Screen',
    scan: 'Does not scan',
    battery: 'Battery',
    other: 'Something else',
    takeAnother: 'Take another',
  },
  opening: {
    bay: (number: number) => `Bay ${number}`,
    take: (tag: string) => `Take ${tag}`,
    bring: (tag: string) => `Put ${tag} in`,
    opens: 'The door is opening.',
    close: 'Then close the door.',
    taken: (tag: string) => `${tag} is yours until you return it.`,
    returned: (tag: string, bay: number) => `${tag} is back in bay ${bay}.`,
    thanks: 'Thank you',
    jammed: (bay: number) => `Bay ${bay} did not open.`,
    jammedAdvice: 'Press the door shut once, then tap your badge again.',
    unknown: 'It is not certain what happened.',
    unknownAdvice: (bay: number) => `Check the door of bay ${bay}, then tap your badge again.`,
    finish: 'Finish',
  },
  refused: { kicker: 'Not now', bring: 'Return a device', ok: 'OK', refusals },
  cabinet: {
    label: 'The cabinet',
    open: 'open',
    here: 'here',
    charging: 'charging',
    full: 'full',
    fault: 'fault',
    outOfService: 'service',
    stored: 'device',
  },
  simulator: {
    title: 'Simulated hardware',
    show: 'Simulator',
    hide: 'Hide',
    open: 'Open',
    close: 'Close',
    takeOut: 'Take out',
    putIn: 'Put in',
    device: (bay: number) => `Asset tag of the device in bay ${bay}`,
    jam: 'Jams',
    energised: 'energised',
  },
};

export type Texts = typeof en;
