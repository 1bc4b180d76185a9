import { expect, test } from 'vitest';
import { EventReader } from './events';

test('an event is told when its last line has come, however it was cut', () => {
  const reader = new EventReader();

  expect(reader.read('id:7\neve')).toEqual([]);
  expect(reader.read('nt: bay\ndata:{"a"')).toEqual([]);
  expect(reader.read(':1}\n\nid:8\n')).toEqual([{ type: 'bay', data: '{"a":1}' }]);
  expect(reader.lastId).toBe('8');
});

test('an id alone moves the place on and is no event', () => {
  const reader = new EventReader();

  expect(reader.read('id:9\n\n: comment\n\n')).toEqual([]);
  expect(reader.lastId).toBe('9');
});

test('lines end as senders like', () => {
  expect(new EventReader().read('event:bay\r\ndata:1\r\ndata:2\r\n\r\n')).toEqual([
    { type: 'bay', data: '1\n2' },
  ]);
});

test('what a break cut off does not go on with what comes after it', () => {
  const reader = new EventReader();
  reader.read('id:1\nevent:bay\ndata:{"half"');
  reader.begin();

  expect(reader.read('event:begin\ndata:{}\n\n')).toEqual([{ type: 'begin', data: '{}' }]);
  expect(reader.lastId).toBe('1');
});
