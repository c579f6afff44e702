import { describe, expect, test } from 'vitest';
import { toDeckMessage } from './deck-channel.ts';

describe('a message between deck and speaker view', () => {
  test('is taken with its own fields alone', () => {
    const turn = { type: 'turn', deck: '1-2', forward: true };
    expect(toDeckMessage({ ...turn, notes: 'Noch nichts erklären.' })).toEqual(turn);
    const where = { type: 'where', alone: false };
    expect(toDeckMessage(where)).toEqual(where);
  });

  test.each([
    [undefined],
    [null],
    ['where'],
    [{ type: 'toString' }],
    [{ type: 'turn', deck: '1-2' }],
    [{ type: 'turn', deck: '1-2', forward: 'next' }],
    [{ type: 'answers', all: true, snapshot: null }],
  ])('is nothing where it is %j', (data) => {
    expect(toDeckMessage(data)).toBeUndefined();
  });
});
