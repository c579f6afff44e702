import { expect, it } from 'vitest';
import { sameText } from './same-text.ts';

it.each([
  ['zehn', ' Zehn ', 'outer spaces and capitals'],
  ['30. Juni', '30.\u00a0 Juni', 'the kind and number of inner spaces'],
  ['Münze', 'Mu\u0308nze', 'the encoding of an umlaut'],
])('does not tell „%s“ from „%s“: %s', (one, other) => {
  expect(sameText(one, other)).toBe(true);
});

it.each([
  ['Fahrrad', 'Fahrad'],
  ['Masse', 'Maße'],
  ['Bar', 'Bär'],
  ['so fort', 'sofort'],
])('tells „%s“ from „%s“', (one, other) => {
  expect(sameText(one, other)).toBe(false);
});
