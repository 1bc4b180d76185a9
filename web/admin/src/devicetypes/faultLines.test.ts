import { expect, test } from 'vitest';
import { faultsIn, linesOf } from './faultLines';

const display = { code: 'DISPLAY', text: 'Display broken', critical: true };

test('faults are found again in the lines that they were written in, with their codes', () => {
  const faults = [display, { code: 'DIRTY', text: 'Dirty', critical: false }];

  expect(faultsIn(linesOf(faults), faults)).toEqual(faults);
});

test('a new fault gets a code that no other has', () => {
  expect(faultsIn('! Display\nDisplay?', [display])).toEqual([
    { code: 'DISPLAY_2', text: 'Display', critical: true },
    { code: 'DISPLAY_3', text: 'Display?', critical: false },
  ]);
});

test('empty lines say nothing, and letters of any script get a code', () => {
  expect(faultsIn('\n!\n  屏幕\n', [])).toEqual([{ code: 'FAULT', text: '屏幕', critical: false }]);
});
