import { describe, expect, test } from 'vitest';
import { parseFiles } from '../parsed.ts';
import { goodFiles } from '../testing/good-course.ts';
import { checkRunPlans } from './run-plans.ts';

const good = `kurz:
  title: "Kurz"
  text: "Ohne Kapitel 9."
  start: "9:00"
  most: 45
  breaks: [{ after: K2, minutes: 15 }]
  off: [K9]
  minutes: {}
`;

/** What reading and checking the good course with these run plans says. */
function findingsOf(text: string): readonly string[] {
  const { parsed, findings } = parseFiles(new Map([...goodFiles(), ['slides/run-plans.yaml', text]]));
  return [...findings, ...checkRunPlans(parsed)].map(({ thing, problem }) => `${thing} ${problem}`);
}

describe('checkRunPlans', () => {
  test('has nothing to say of a version that keeps to its length', () => {
    expect(findingsOf(good)).toEqual([]);
  });

  test('a slide, a chapter or a break that there is not is told', () => {
    expect(findingsOf(good.replace('[K9]', '[K9, k2-s44]'))).toEqual(['run plan "kurz" there is no "k2-s44"']);
    expect(findingsOf(good.replace('after: K2', 'after: K11'))).toEqual(['run plan "kurz" there is no "K11"']);
    expect(findingsOf(good.replace('minutes: {}', 'minutes: { k2-s44: 3 }'))).toEqual([
      'run plan "kurz" there is no "k2-s44"',
    ]);
  });

  test('a version that takes longer than it says is told', () => {
    expect(findingsOf(good.replace('most: 45', 'most: 20')).join()).toMatch(/^run plan "kurz" takes \d+ minutes$/);
  });

  test('a start that is no time of the day is told', () => {
    expect(findingsOf(good.replace('"9:00"', '"9 Uhr"'))).toHaveLength(1);
  });
});
