import { expect, test } from 'vitest';
import { bayHits, baySought } from './hits';

test('a bay is sought by the name of its cabinet and its number', () => {
  expect(baySought('Hall A 3')).toEqual({ locker: 'Hall A', number: 3 });
  expect(baySought('A, bay 12')).toEqual({ locker: 'A', number: 12 });
  expect(baySought('Fach 7')).toEqual({ locker: '', number: 7 });
  expect(baySought('A3')).toEqual({ locker: 'A', number: 3 });
});

test('what ends with no number is no bay', () => {
  expect(baySought('Hall A')).toBeUndefined();
  expect(baySought('0')).toBeUndefined();
  expect(baySought('')).toBeUndefined();
});

test('only a cabinet that has so many bays has that bay', () => {
  const cabinets = [
    { id: 'small', name: 'A', serial: 'S-1', rows: 2, columns: 4 },
    { id: 'large', name: 'B', serial: 'S-2', rows: 5, columns: 6 },
  ];
  expect(bayHits(cabinets, 9, (number, locker) => `${locker}/${number}`)).toEqual([
    { id: 'large 9', name: 'B/9', more: 'S-2', to: '/cabinets/large/bays/9' },
  ]);
});
