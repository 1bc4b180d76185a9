import { expect, test } from 'vitest';
import { after, BADGE, NOW, opened, opening, told } from './examples';
import { next } from './next';
import { patience } from './patience';
import { GRACE_MS, IDLE } from './screen';

test('only the intent that is shown moves the page on', () => {
  const shown = opened();

  expect(next(shown, told('DONE', { intent: 'i-0' }))).toBe(shown);
  expect(next(shown, told('OPENED'))).toMatchObject({ at: 'opening', intent: { state: 'OPENED' } });
});

test('an answer that an event has overtaken changes nothing', () => {
  const at = { INTENDED: '05:55:00Z', FIRED: '05:55:01Z', OPENED: '05:55:02Z' };
  const open = next(opened(), told('OPENED', { at }));

  expect(next(open, told('FIRED', { at: { INTENDED: '05:55:00Z', FIRED: '05:55:01Z' } }))).toBe(open);
});

test('a take that is done can be opened once more for a while', () => {
  const done = next(opened(), told('DONE'));

  expect(done).toMatchObject({
    at: 'done',
    what: { is: 'taken' },
    again: { token: 'secret', until: NOW + GRACE_MS },
  });
  expect(patience(done, NOW)).toBe(GRACE_MS);
  expect(next(done, { type: 'reopen' })).toMatchObject({
    at: 'asking',
    errand: { do: 'reopen', again: { opening } },
  });
});

test('a bay that was opened once more is not opened again', () => {
  const done = next(opened(), told('DONE'));
  const asking = next(done, { type: 'reopen' });
  const errand = asking.at === 'asking' && asking.errand.do === 'reopen' ? asking.errand : undefined;
  const again = errand && next(asking, { type: 'opening', errand, opening: { ...opening, intent: 'i-2' } });
  const closed = again && next(again, told('DONE', { intent: 'i-2' }));

  expect(closed).toMatchObject({ at: 'done', what: { is: 'closed' } });
  expect(closed).not.toHaveProperty('again');
});

test('what is back is asked about, and a fault is told with its words', () => {
  const back = next(opened('return'), told('DONE'));

  expect(back.at).toBe('condition');
  expect(next(back, { type: 'all-good' })).toMatchObject({ at: 'done', what: { is: 'returned' } });
  expect(next(back, { type: 'wrong', what: { choice: 'DISPLAY' } })).toMatchObject({
    at: 'asking',
    errand: { do: 'fault', what: { choice: 'DISPLAY' }, again: { token: 'secret' } },
  });
});

test('a critical fault is told as such', () => {
  const asking = after(opened('return'), told('DONE'), { type: 'wrong', what: { choice: 'DISPLAY' } });
  const errand = asking.at === 'asking' && asking.errand.do === 'fault' ? asking.errand : undefined;
  const report = { device: { id: 'd-14', assetTag: 'SCN-014', faults: [] }, critical: true };

  expect(errand && next(asking, { type: 'fault', errand, report })).toMatchObject({
    at: 'done',
    what: { is: 'fault', critical: true },
    again: { token: 'secret' },
  });
});

test('the next bay is had without a new tap, with the type that was offered', () => {
  const offered = { locker: 'l-1', lockerName: 'A', bay: 5, deviceType: 't-1' };
  const jammed = next(opened(), told('JAMMED', { next: offered, pulses: 2 }));

  expect(next(jammed, { type: 'next-bay' })).toMatchObject({
    at: 'asking',
    errand: { do: 'take', deviceType: 't-1' },
  });
  expect(next(jammed, { type: 'badge', uid: BADGE })).toMatchObject({ errand: { do: 'take' } });
});

test('a return goes on in another bay, too; where none is offered nothing is asked for', () => {
  const offered = { locker: 'l-1', lockerName: 'A', bay: 5 };

  expect(after(opened('return'), told('JAMMED', { next: offered }), { type: 'next-bay' })).toMatchObject({
    at: 'asking',
    errand: { do: 'return' },
  });
  expect(after(opened('return'), told('JAMMED'), { type: 'next-bay' }).at).toBe('opening');
});

test('a door that opens late goes its way', () => {
  const at = { INTENDED: '05:55:00Z', FIRED: '05:55:01Z', JAMMED: '05:55:07Z' };
  const jammed = next(opened(), told('JAMMED', { at, pulses: 2 }));

  expect(next(jammed, told('OPENED', { at: { ...at, OPENED: '05:55:09Z' }, pulses: 2 }))).toMatchObject({
    intent: { state: 'OPENED' },
  });
});

test('every screen but the first is left when nobody touches it', () => {
  expect(patience(IDLE, NOW)).toBeUndefined();
  expect(patience({ at: 'idle', menu: true }, NOW)).toBe(20_000);
  expect(patience(opened(), NOW)).toBe(120_000);
  expect(patience(next(opened(), told('JAMMED')), NOW)).toBe(30_000);
});
