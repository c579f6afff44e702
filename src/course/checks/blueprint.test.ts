import { describe, expect, test } from 'vitest';
import { compile } from '../course.ts';
import { goodFiles } from '../testing/good-course.ts';

const plan = 'slides/blueprint.yaml';

function problems(text: string): readonly string[] {
  return compile(goodFiles({ [plan]: text })).findings.map(
    ({ severity, thing, problem }) => `${severity} ${thing} ${problem}`,
  );
}

describe('checkBlueprint', () => {
  test('a question as planned has no finding, and is counted by kind and level', () => {
    const { findings, facts } = compile(goodFiles({ [plan]: 'q-k2-01: { kind: single, bloom: Verstehen }\n' }));
    expect(findings).toEqual([]);
    expect(facts).toEqual(['Questions: 1 of 1 planned', '  single 1 of 1', '  Verstehen 1 of 1']);
  });

  test('a question of another kind or level is a warning', () => {
    expect(problems('q-k2-01: { kind: match, bloom: Verstehen }\n')).toEqual([
      'warning question "q-k2-01" is planned as match, Verstehen, and written as single, Verstehen',
    ]);
  });

  test('a planned question that a written chapter lacks is a warning', () => {
    expect(problems('q-k2-09: { kind: single, bloom: Anwenden }\n')).toEqual([
      'warning question "q-k2-09" is planned and not written',
    ]);
  });

  test('questions of chapters that are not written yet are not asked for', () => {
    expect(problems('q-k7-01: { kind: single, bloom: Anwenden }\n')).toEqual([]);
  });

  test('a kind that cannot be graded is an error of the plan', () => {
    expect(problems('q-k2-01: { kind: vote, bloom: Anwenden }\n')).toEqual([expect.stringMatching(/^error .*vote/)]);
  });
});
