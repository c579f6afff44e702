import { describe, expect, test } from 'vitest';
import { parseFiles } from '../parsed.ts';
import { renderFinding } from '../render-finding.ts';
import { checkItemRules } from './check-item-rules.ts';
import { itemRules, keptByReader } from './item-rules.ts';
import { courseOf, item, options, single } from './testing/find.ts';

function report(...items: Parameters<typeof courseOf>[0]) {
  const { parsed, findings } = parseFiles(courseOf(items));
  const { findings: found, silenced } = checkItemRules(parsed, findings);
  return {
    told: findings.map(({ problem }) => problem),
    problems: found.map(({ problem }) => problem),
    found,
    silenced,
  };
}

const negative = { stem: 'Was gehört nicht dazu?' };
const reason = 'Gefragt ist nach der Ausnahme, um die es geht.';

describe('checkItemRules', () => {
  test('finds nothing in a good question', () => {
    expect(report(single({}))).toMatchObject({ found: [], silenced: 0 });
  });

  test('says where, what, by which rule and what to do', () => {
    const [finding] = report(single({ ...negative })).found;
    expect(finding && renderFinding(finding)).toMatch(
      /^quizzes\/02-test\.yaml:\d+:24 {2}warning {2}item "q": stem says „nicht“ \(L17\)\n.*\n.*\n.*\^ say what is wanted; what is quoted may stand in „ “$/,
    );
  });

  test('says everything that is wrong with every question', () => {
    const two = options('*Weg', 'Ziel');
    expect(
      report(single({ id: 'q-a', ...negative, options: two }), single({ id: 'q-b', ...negative })).problems,
    ).toEqual(['stem says „nicht“ (L17)', 'there are 2 options (L18)', 'stem says „nicht“ (L17)']);
  });

  test('leaves out a question that cannot be read, and no other', () => {
    const { told, problems } = report(
      single({ id: 'q-a', ...negative, bloom: 'Wissen' }),
      single({ id: 'q-b', ...negative }),
    );
    expect(told).toContainEqual(expect.stringContaining('bloom'));
    expect(problems).toHaveLength(1);
  });

  test('does not check a question again where a vote asks it', () => {
    const vote = item('vote', { id: 'u-a', asks: 'q-a' });
    expect(report(single({ id: 'q-a', ...negative }), vote).problems).toHaveLength(1);
  });
});

describe('a reason of the author', () => {
  test('silences the warning, and is counted', () => {
    expect(report(single({ ...negative, accept: { L17: reason } }))).toMatchObject({ problems: [], silenced: 1 });
  });

  test('silences no other rule and no other question', () => {
    const other = { ...negative, hint: 'Lesen  Sie.' };
    const found = report(single({ id: 'q-a', ...other, accept: { L17: reason } }), single({ id: 'q-b', ...negative }));
    expect(found).toMatchObject({ problems: ['hint holds two spaces (L11)', 'stem says „nicht“ (L17)'], silenced: 1 });
  });

  test('for an unknown rule is an error', () => {
    const [finding] = report(single({ accept: { L28D: reason } })).found;
    expect(finding).toMatchObject({ severity: 'error', problem: 'accept names "L28D", which is no rule' });
    expect(finding?.allowed).toMatch(/^warnings are L03, .*; did you mean "L28d"\?$/);
  });

  test('that says too little is an error, and the warning stays', () => {
    const { problems } = report(single({ ...negative, accept: { L17: 'Das passt schon so.' } }));
    expect(problems).toEqual(['stem says „nicht“ (L17)', 'the reason for L17 has 19 characters']);
  });

  test('for what is no longer found is an error', () => {
    expect(report(single({ accept: { L17: reason } })).found).toEqual([
      expect.objectContaining({
        severity: 'error',
        problem: 'it has a reason for L17, which finds nothing here',
        allowed: 'delete the reason',
      }),
    ]);
  });

  test('silences no error', () => {
    const two = single({ options: options('*Weg', 'Ziel'), accept: { L18: reason } });
    expect(report(two)).toMatchObject({
      problems: ['there are 2 options (L18)', 'it has a reason for L18, which is an error here'],
      silenced: 0,
    });
  });

  test('silences no warning that has become an error', () => {
    const long = single({ context: `${'Wort, '.repeat(60)}. ${'Antwort, '.repeat(60)}`, accept: { L13: reason } });
    expect(report(long).problems).toContain('it has a reason for L13, which is an error here');
  });

  test.each(keptByReader)('for %s is refused: reading the file enforces it', (rule) => {
    expect(report(single({ accept: { [rule]: reason } })).problems).toEqual([
      `it has a reason for ${rule}, which is an error here`,
    ]);
  });
});

describe('what reading a file enforces', () => {
  test('L01: one objective and one level', () => {
    expect(report(single({ objective: ['k2-z1', 'k2-z2'] })).told).toContainEqual(
      expect.stringMatching(/^objective is a list/),
    );
    expect(report(single({ bloom: ['Anwenden', 'Bewerten'] })).told).toContainEqual(
      expect.stringMatching(/^bloom is a list/),
    );
  });

  test('L19: one right option in a single, several and not all in a multiple', () => {
    expect(report(single({ options: options('*Weg', '*Ziel', 'Tat') })).told).toEqual([
      '2 options are right: "a", "b"',
    ]);
    expect(report(item('multiple', { options: options('*Weg', 'Ziel', 'Tat') })).told).toEqual([
      '1 right and 2 wrong options',
    ]);
  });

  test('V2: every wrong option names its thinking error', () => {
    const [right, wrong, other] = options('*Weg', 'Ziel', 'Tat');
    const unnamed = { ...other, misconception: undefined };
    expect(report(single({ options: [right, wrong, unnamed] })).told).toEqual([
      'option "c" is wrong and has no misconception',
    ]);
  });
});

test('every rule has a name of its own', () => {
  const ids = [...itemRules.map(({ id }) => id), ...keptByReader];
  expect(new Set(ids).size).toBe(ids.length);
});
