import { describe, expect, test } from 'vitest';
import { compile } from '../course.ts';
import { goodFiles } from '../testing/good-course.ts';

const slides = 'slides/02-gut.md';

function withObjective(objective: string): readonly string[] {
  const add = (text: string): string => text.replace('objectives:\n', `objectives:\n  - ${objective}\n`);
  return compile(goodFiles({ [slides]: add })).findings.map(({ thing, problem }) => `${thing}: ${problem}`);
}

describe('checkObjectives', () => {
  test('an objective that no item names is an error', () => {
    const objective = '{ id: k2-z2, verb: prüfen, bloom: Analysieren, text: "… prüfen mehr." }';
    expect(withObjective(objective)).toEqual(['objective "k2-z2": no item serves it']);
  });

  test('what is to be created is served by canvas fields, and one is not enough', () => {
    const objective = '{ id: k2-z2, verb: entwerfen, bloom: Erschaffen, text: "… entwerfen einen Weg." }';
    expect(withObjective(objective)).toEqual(['objective "k2-z2": only one item serves it']);
  });

  test('an objective with two items is served', () => {
    expect(compile(goodFiles()).findings).toEqual([]);
  });
});
