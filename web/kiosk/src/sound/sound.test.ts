import { expect, test } from 'vitest';
import { after, opened, scanner, signedIn, told } from '../flow/examples';
import { IDLE, type Screen } from '../flow/screen';
import { soundOf, TONES } from './sound';

const login: Screen = {
  at: 'asking',
  errand: { do: 'login', credential: { badge: '04A1' }, menu: false },
};
const refusal = (reason: string): Screen => ({ at: 'refused', refusal: { reason, detail: '' } });

test('a bay that opens is heard as a yes', () => {
  expect(soundOf(signedIn(), opened())).toBe('yes');
});

test('somebody who holds one already hears that, and the return goes on', () => {
  expect(soundOf(login, signedIn({ holds: [scanner], mayTake: [] }))).toBe('already');
  expect(soundOf(login, signedIn({ holds: [scanner] }))).toBe('already');
});

test('a refusal sounds by what it means', () => {
  expect(soundOf(login, refusal('NOT_GRANTED'))).toBe('no');
  expect(soundOf(login, refusal('NO_DEVICE_READY'))).toBe('none-left');
  expect(soundOf(login, refusal('ALLOWANCE_REACHED'))).toBe('already');
});

test('a bay that does not open is heard once', () => {
  const jammed = after(opened(), told('JAMMED'));

  expect(soundOf(after(opened(), told('FIRED')), jammed)).toBe('no');
  expect(soundOf(jammed, jammed)).toBeUndefined();
});

test('nothing is heard of a page that is left', () => {
  expect(soundOf(refusal('NOT_GRANTED'), IDLE)).toBeUndefined();
});

test('no two sounds have the same rhythm and direction', () => {
  const shapes = Object.values(TONES).map((tones) =>
    tones
      .map(({ at, hertz }, index) => `${at}:${Math.sign(hertz - (tones[index - 1]?.hertz ?? hertz))}`)
      .join(),
  );

  expect(new Set(shapes).size).toBe(shapes.length);
});
