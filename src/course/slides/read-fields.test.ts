import { describe, expect, test } from 'vitest';
import { Source } from '../source.ts';
import { splitBlocks } from './blocks.ts';
import { slideFields } from './fields.ts';
import { readLines } from './lines.ts';
import { readFields } from './read-fields.ts';

function read(...fields: string[]) {
  const source = new Source('slides/02.md', ['Text: "x', '---', ...fields, '---', 'b: [', ''].join('\n'));
  const [block] = splitBlocks(
    readLines(source, () => undefined),
    () => undefined,
  );
  if (!block) throw new Error('the text has a block');
  const { value, findings, placeOf } = readFields(block, slideFields, 'slide "k2-s01"');
  return {
    value,
    placeOf,
    source,
    findings: findings.map((one) => `${one.line}:${one.column} ${one.thing} ${one.problem}`),
  };
}

describe('readFields', () => {
  test('reads a block and nothing around it', () => {
    const { value, findings } = read('id: k2-s01', 'layout: quiz', 'minutes: 5', 'seeds: [S24]');
    expect(findings).toEqual([]);
    expect(value).toEqual({ id: 'k2-s01', layout: 'quiz', minutes: 5, seeds: ['S24'] });
  });

  test('knows the places of values in the file', () => {
    const { placeOf, source } = read('id: k2-s01', 'layout: quiz', 'minutes: 5', 'sources: [a, doran]');
    expect(source.at(placeOf(['sources', 1]).start)).toEqual({ line: 6, column: 14 });
    expect(source.at(placeOf(['seeds', 0]).start)).toEqual({ line: 3, column: 1 });
  });

  test('names place and thing of what is wrong, and gives no value', () => {
    const { value, findings } = read('id: k2-s01', 'layout: quizz', 'minuten: 5');
    expect(value).toBeUndefined();
    expect(findings).toEqual([
      '3:1 slide "k2-s01" it has no minutes',
      '4:9 slide "k2-s01" layout is "quizz", which is not known',
      '5:1 slide "k2-s01" it has an unknown field "minuten"',
    ]);
  });

  test('shows the lines of the file around a finding', () => {
    const source = new Source('slides/02.md', '---\nid: k2-s01\nlayout: quiz\n---\n');
    const [block] = splitBlocks(
      readLines(source, () => undefined),
      () => undefined,
    );
    if (!block) throw new Error('the text has a block');
    const [finding] = readFields(block, slideFields, 'slide "k2-s01"').findings;
    expect(finding?.frame).toEqual({ text: 'id: k2-s01', before: '---' });
  });
});
