import { expect, test } from 'vitest';
import type { Status } from '../api/gateway';
import { catalogues } from '../texts';
import { refusalWords } from './refusal';

const status = {
  site: { timeZone: 'Europe/Berlin' },
  serviceUntil: '2026-01-05T14:00:00Z',
} as unknown as Status;
const now = new Date('2026-01-05T04:31:00Z');
const words = (reason: string, from?: string) =>
  refusalWords({ reason, detail: 'Told.', ...(from ? { from } : {}) }, status, catalogues.en, now);

test('a shift that has not begun is told with its time, in the zone of the place', () => {
  expect(words('OUTSIDE_SHIFT', '2026-01-05T05:00:00Z').title).toBe('Your shift starts at 06:00.');
  expect(words('OUTSIDE_SHIFT', '2026-01-06T05:00:00Z').title).toBe('Your shift starts on Tuesday at 06:00.');
  expect(words('OUTSIDE_VISIT', '2026-02-05T05:00:00Z').title).toBe(
    'Your visit begins on 5 February at 06:00.',
  );
  expect(words('OUTSIDE_SHIFT').title).toBe('You are not on shift now.');
});

test('how long a kiosk is being worked on is known from its state', () => {
  expect(words('SERVICE_MODE').title).toBe('This kiosk is being worked on until 15:00.');
});

test('a reason that no catalogue knows is told in the words of the gateway', () => {
  expect(words('SOMETHING_NEW')).toEqual({ title: 'Told.', advice: '' });
});
