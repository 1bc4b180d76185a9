import { expect, test } from 'vitest';
import { after, BADGE, opened, scanner, signedIn, told, visit } from './examples';
import type { Happening } from './happening';
import { next } from './next';
import { IDLE, type Screen } from './screen';

const keys = (...pressed: string[]): Happening[] => pressed.map((key) => ({ type: 'key', key }));
const refused: Screen = { at: 'refused', refusal: { reason: 'NOT_GRANTED', detail: '' } };

test('a tap signs in whatever is shown', () => {
  expect(next(refused, { type: 'badge', uid: '04A1' })).toMatchObject({
    at: 'asking',
    errand: { do: 'login', credential: { badge: '04A1' } },
  });
});

test('a second tap while the first is asked about changes nothing', () => {
  const asking = next(IDLE, { type: 'badge', uid: '04A1' });

  expect(next(asking, { type: 'badge', uid: '04FF' })).toBe(asking);
});

test('the answer to a tap that is not asked about any more changes nothing', () => {
  const errand = { do: 'login', credential: { badge: '04A1' }, menu: false } as const;

  expect(next(IDLE, { type: 'signed-in', errand, visit: visit() })).toBe(IDLE);
});

test('a badge that dangles before the reader does not bring back what it just took', () => {
  const open = next(opened(), told('OPENED'));
  expect(next(open, { type: 'badge', uid: BADGE })).toBe(open);

  const done = next(open, told('DONE'));
  expect(next(done, { type: 'badge', uid: BADGE })).toMatchObject({ errand: { do: 'login', menu: true } });
});

test('the next person is served while the last one may still open again', () => {
  const done = next(opened(), told('DONE'));

  expect(next(done, { type: 'badge', uid: '04FF' })).toMatchObject({ errand: { do: 'login', menu: false } });
});

test('a number and a PIN sign in', () => {
  const shown = after(IDLE, ...keys(...'003', 'Enter', ...'2468', 'Backspace', ...'810', 'Enter'));

  expect(shown).toMatchObject({
    at: 'asking',
    errand: { do: 'login', credential: { employeeId: '003', pin: '246810' } },
  });
});

test('an empty number or PIN is not sent', () => {
  const number = next(IDLE, { type: 'type-number' });
  expect(after(number, ...keys('Enter'))).toBe(number);

  const pin = after(number, ...keys('3', 'Enter'));
  expect(after(pin, ...keys('Enter'))).toBe(pin);
});

test('erasing an empty PIN goes back to the number', () => {
  expect(after(IDLE, ...keys('3', 'Enter', 'Backspace'))).toMatchObject({ at: 'number', employeeId: '3' });
});

test('the person who is given a device may type a number, too', () => {
  const shown = after(
    signedIn({ holds: [scanner] }),
    { type: 'wish', wish: 'handover' },
    { type: 'type-number' },
    ...keys('2', 'Enter', '1', '3', 'Enter'),
  );

  expect(shown).toMatchObject({
    at: 'asking',
    errand: { do: 'handover', device: scanner, to: { employeeId: '2', pin: '13' } },
  });
});
