import { expect, test } from 'vitest';
import { shownState, stepsOf } from './deviceState';

test('a fault that keeps a device back is said before where it is', () => {
  expect(shownState({ state: 'STORED', quarantined: true })).toBe('quarantined');
  expect(shownState({ state: 'STORED', quarantined: false })).toBe('STORED');
  expect(shownState({ state: 'LOST', quarantined: true })).toBe('LOST');
});

test('what was retired stays so', () => {
  expect(stepsOf({ state: 'RETIRED', outOfService: false })).toEqual([]);
});

test('what is out of service is put back, and not taken out twice', () => {
  expect(stepsOf({ state: 'OUT_OF_SERVICE', outOfService: true })).toContain('put-into-service');
  expect(stepsOf({ state: 'STORED', outOfService: false })).not.toContain('put-into-service');
});
