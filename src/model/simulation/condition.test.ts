import { expect, test } from 'vitest';
import { calm } from '../testing/story.ts';
import { holds } from './condition.ts';
import type { Condition } from './story.ts';

const facts = { state: { ...calm, hours: 1.5 }, turn: 2, choices: ['a', 'b'] };

test.each<[Condition, boolean]>([
  [{}, true],
  [{ excitement: { min: 3, max: 3 } }, true],
  [{ excitement: { min: 4 } }, false],
  [{ excitement: { max: 2 } }, false],
  [{ hours: { max: 1.5 } }, true],
  [{ turn: { min: 3 } }, false],
  [{ said: ['a', 'b'] }, true],
  [{ said: ['a', 'c'] }, false],
  [{ unsaid: ['c'] }, true],
  [{ unsaid: ['c', 'a'] }, false],
  [{ trust: { min: 5 }, load: { min: 3 } }, false],
])('%j: %s', (condition, expected) => {
  expect(holds(condition, facts)).toBe(expected);
});
