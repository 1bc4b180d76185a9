import { expect, test } from 'vitest';
import { namesAt, type Settings, toSet, typed } from './values';

const SETTINGS = {
  level: 'LOCKER',
  own: { pulseMillis: 250, charging: false, itemAllowance: 0 },
  effective: {},
  version: 3,
} as unknown as Settings;

test('what is set is in the fields, and what is not leaves them empty', () => {
  expect(typed(SETTINGS)).toEqual({
    pulseMillis: '250',
    charging: 'false',
    itemAllowance: '0',
    leftOpenSeconds: '',
    cutOffAlarmMinutes: '',
    leaseWarningMinutes: '',
  });
});

test('an empty field sets nothing, so that it is inherited', () => {
  expect(toSet(typed(SETTINGS))).toEqual({ pulseMillis: 250, charging: false, itemAllowance: 0 });
});

test('a bay has no settings about people or kiosks', () => {
  expect(namesAt('BAY')).not.toContain('itemAllowance');
  expect(namesAt('BAY')).not.toContain('cutOffAlarmMinutes');
});
