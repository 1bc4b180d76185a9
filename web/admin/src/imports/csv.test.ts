import { expect, test } from 'vitest';
import { firstRows, guess } from './csv';

test('rows are read whichever way they are parted', () => {
  expect(firstRows('a;b\n1;2\n', 2)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(firstRows('a\tb\r\n1\t2', 2)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('a quoted cell holds separators, quotes and line ends', () => {
  expect(firstRows('name,note\n"Müller, A.","says ""hello""\nand goes"\n', 2)[1]).toEqual([
    'Müller, A.',
    'says "hello"\nand goes',
  ]);
});

test('a mark of the byte order and empty lines are passed over', () => {
  expect(firstRows('\uFEFFa,b\n\n1,2', 5)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('a heading is known by our name or by the word for it', () => {
  const columns = ['employeeId', 'name'];

  expect(guess('Employee-ID', columns, {})).toBe('employeeId');
  expect(guess('Personalnummer', columns, { employeeId: 'Personalnummer' })).toBe('employeeId');
  expect(guess('Shoe size', columns, {})).toBe('');
});
