import { describe, expect, test } from 'vitest';
import { Source } from '../source.ts';
import { parseYaml } from './document.ts';

const said = (text: string) =>
  parseYaml(new Source('a.yaml', text)).findings.map(({ line, column, problem }) => `${line}:${column} ${problem}`);

describe('parseYaml', () => {
  test('gives the tree of a sound file', () => {
    const { root, findings } = parseYaml(new Source('a.yaml', 'a: 1'));
    expect(findings).toEqual([]);
    expect(root).not.toBeNull();
  });

  test('gives no tree where the structure is broken, and says the first break only', () => {
    const { root, findings } = parseYaml(new Source('a.yaml', 'a:\n  b: 1\n c: 2\n d: [1\ne: }\n'));
    expect(root).toBeNull();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ line: 3, column: 2, problem: 'this line does not begin under its neighbours' });
  });

  test('gives the tree where only a text is broken', () => {
    expect(parseYaml(new Source('a.yaml', 'a: "Er sagt "Ja""\nb: 1')).root).not.toBeNull();
  });

  test('says one thing for a line', () => {
    expect(said('a: "b" c "d"\n')).toEqual(['1:8 the text ends at the straight quote before this']);
  });

  test('counts the lines that a tab indents', () => {
    expect(said('a:\n\tb: 1\n')).toEqual(['2:1 a tab indents this line']);
  });

  test('says where a quote was opened', () => {
    expect(said('a: 1\nb: "offen\nc: 2\n')).toEqual(['2:4 a text opened with a quote is not closed']);
  });

  test('takes a leading line of hyphens and comments', () => {
    expect(said('# Kapitel\n---\na: 1 # eins\n')).toEqual([]);
  });
});
