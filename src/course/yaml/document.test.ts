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

  test('says of a list entry that stands too far to the left that it does not begin under its neighbours', () => {
    const entry = 'items:\n  - id: a\n    options:\n      - { id: b }\n     - { id: c }\n';
    expect(said(entry)).toEqual(['5:6 this line does not begin under its neighbours']);
    expect(said('items:\n  - id: a\n    kind: single\n\n- id: b\n')).toEqual([
      '5:1 this line does not begin under its neighbours',
    ]);
  });

  test('says of a field that stands deeper than the one before that it does not begin under its neighbours', () => {
    expect(said('id: k2-s09\n  layout: exercise\n')).toEqual(['2:3 this line does not begin under its neighbours']);
  });

  test('says of a colon in a text that it reads it as the end of a field name', () => {
    expect(said('title: Ziel: mehr\n')).toEqual(['1:8 YAML reads the colon as the end of a field name']);
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
