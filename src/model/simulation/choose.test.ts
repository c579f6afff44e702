import { expect, test } from 'vitest';
import { earlyOrLate } from '../testing/story.ts';
import { choose, playFromResponse } from './choose.ts';
import { playToResponse, silence, startPlay } from './play.ts';

const begun = choose(earlyOrLate, choose(earlyOrLate, startPlay(7), 'zeichen'), silence);

test('a stored play goes on where it was left', () => {
  expect(playToResponse(begun)).toEqual({ seed: ['7'], choices: ['zeichen', '/silence'] });
  expect(playFromResponse(earlyOrLate, playToResponse(begun))).toEqual(begun);
});

test('a play before its first choice is stored with its seed', () => {
  expect(playFromResponse(earlyOrLate, playToResponse(startPlay(0)))).toEqual(startPlay(0));
});

test('of a play in another text of the story the choices stay up to the first that is gone', () => {
  const response = { seed: ['7'], choices: ['ruhe', 'gestrichen', 'ruhe'] };
  expect(playFromResponse(earlyOrLate, response)).toEqual({ seed: 7, choices: ['ruhe'] });
});

test('choices behind the end of a shortened story are left out', () => {
  const response = { seed: ['7'], choices: ['ruhe', 'ruhe', 'ruhe'] };
  expect(playFromResponse(earlyOrLate, response)?.choices).toEqual(['ruhe', 'ruhe']);
});

test.each([
  [{}],
  [{ choices: ['ruhe'] }],
  [{ seed: ['x'] }],
  [{ seed: ['-1'] }],
  [{ seed: ['1.5'] }],
  [{ seed: ['9'.repeat(12)] }],
])('nothing was begun in %j', (response) => {
  expect(playFromResponse(earlyOrLate, response)).toBeUndefined();
});
