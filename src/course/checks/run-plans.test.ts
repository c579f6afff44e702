import { describe, expect, test } from 'vitest';
import { parseFiles } from '../parsed.ts';
import { goodFiles } from '../testing/good-course.ts';
import { namesOf } from './names.ts';
import { checkPlanLengths, checkPlanNames } from './run-plans.ts';

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
  const told = [...findings, ...checkPlanNames(parsed, namesOf(parsed)), ...checkPlanLengths(parsed)];
  return told.map(({ line, thing, problem, allowed }) => `${line} ${thing}: ${problem} (${allowed})`);
}

describe('the checks of run plans', () => {
  test('has nothing to say of a version that keeps to its length', () => {
    expect(findingsOf(good)).toEqual([]);
  });

  test('a slide, a chapter or a break that there is not is told at its own line, with what there is', () => {
    const slides = 'slides of K2 are k2-s01, k2-s02, k2-s03, k2-s04, k2-s05; did you mean "k2-s04"?';
    expect(findingsOf(good.replace('[K9]', '[K9, k2-s44]'))).toEqual([
      `7 run plan "kurz": off names "k2-s44", which is not there (${slides})`,
    ]);
    expect(findingsOf(good.replace('[K9]', '[K17]'))).toEqual([
      '7 run plan "kurz": off names "K17", which is not there (write the id of a slide, like k2-s04, or of a whole chapter, like K3)',
    ]);
    expect(findingsOf(good.replace('after: K2', 'after: K11'))).toEqual([
      '6 run plan "kurz": breaks names "K11", which is not there (chapters are K0, K1, K2, K3, K4, K5, K6, K7, K8, K9; did you mean "K1"?)',
    ]);
    expect(findingsOf(good.replace('minutes: {}', 'minutes:\n    k2-s04: 5\n    k2-s44: 3'))).toEqual([
      `10 run plan "kurz": minutes names "k2-s44", which is not there (${slides})`,
    ]);
  });

  test('a value that cannot be is told by its field, at its own line', () => {
    expect(findingsOf(good.replace('minutes: {}', 'minutes: { k2-s04: 0 }'))).toEqual([
      '8 run plan "kurz": k2-s04 is 0, which is not allowed (minutes are 1 or more)',
    ]);
    expect(findingsOf(good.replace('off: [K9]', 'of: [K9]'))).toHaveLength(2);
    expect(findingsOf(good.replace('off: [K9]', 'of: [K9]'))[1]).toMatch(
      /^7 run plan "kurz": it has an unknown field "of" \(fields are title, .*; did you mean "off"\?\)$/,
    );
  });

  test('a version that takes longer than it says is told', () => {
    expect(findingsOf(good.replace('most: 45', 'most: 20'))).toEqual([
      '5 run plan "kurz": takes 45 minutes, and most says 20 (leave 25 minutes more out, or give slides fewer minutes)',
    ]);
  });

  test('a start that is no time of the day is told', () => {
    expect(findingsOf(good.replace('"9:00"', '"9 Uhr"'))).toEqual([
      '4 run plan "kurz": start is "9 Uhr", which is not allowed (a start is a time of the day: "9:00")',
    ]);
  });
});
