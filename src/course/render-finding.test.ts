import { describe, expect, test } from 'vitest';
import { compareFindings, findingAt } from './finding.ts';
import { renderFinding, renderGithub } from './render-finding.ts';
import { Source } from './source.ts';

const source = new Source('quizzes/04-zielgruppe.yaml', '    - text: "…"\n      in: native\n');
const said = { thing: 'item "u07"', problem: 'card "z2" goes to "native", which is not a field' };

describe('renderFinding', () => {
  test('names place, thing and problem, shows the line and puts what is allowed under the place', () => {
    const start = source.text.indexOf('native');
    expect(renderFinding(findingAt(source, start, start + 6, { ...said, allowed: 'fields are natives' }))).toBe(
      [
        'quizzes/04-zielgruppe.yaml:2:11  error  item "u07": card "z2" goes to "native", which is not a field',
        '  1 |     - text: "…"',
        '> 2 |       in: native',
        '    |           ^ fields are natives',
      ].join('\n'),
    );
  });

  test('shows no line before the first one', () => {
    expect(renderFinding(findingAt(new Source('a.yaml', 'x'), 0, 1, { thing: 'file', problem: 'it is odd' }))).toBe(
      'a.yaml:1:1  error  file: it is odd\n> 1 | x\n    | ^',
    );
  });

  test('keeps line numbers of different length under each other', () => {
    const long = new Source('a.yaml', `${'a\n'.repeat(9)}b`);
    expect(renderFinding(findingAt(long, 18, 19, { thing: 'file', problem: 'it is odd' }))).toBe(
      'a.yaml:10:1  error  file: it is odd\n   9 | a\n> 10 | b\n     | ^',
    );
  });

  test('shows the part of a long line around the place', () => {
    const long = new Source('a.yaml', `${'x'.repeat(200)}HERE${'y'.repeat(200)}`);
    const [, line = '', caret = ''] = renderFinding(
      findingAt(long, 200, 204, { thing: 'file', problem: 'it is odd' }),
    ).split('\n');
    expect(line.indexOf('HERE')).toBe(caret.indexOf('^'));
    expect(line.length).toBeLessThan(130);
    expect(line).toMatch(/^> 1 \| …x+HEREy+…$/);
  });

  test('keeps tabs before the place, so that the mark stands under it', () => {
    expect(renderFinding(findingAt(new Source('a', '\tx'), 1, 2, { thing: 'file', problem: 'it is odd' }))).toContain(
      '\n    | \t^',
    );
  });

  test('shows no line where the file is no text', () => {
    const finding = {
      path: 'a',
      line: 1,
      column: 1,
      severity: 'error',
      thing: 'file',
      problem: 'it is empty',
    } as const;
    expect(renderFinding(finding)).toBe('a:1:1  error  file: it is empty');
    expect(renderFinding({ ...finding, allowed: 'delete it' })).toBe('a:1:1  error  file: it is empty\n  delete it');
  });
});

describe('renderGithub', () => {
  test('is a workflow command with the place', () => {
    expect(renderGithub(findingAt(source, 20, 25, { ...said, allowed: 'fields are natives' }))).toBe(
      '::error file=quizzes/04-zielgruppe.yaml,line=2,col=5,endColumn=10::item "u07": card "z2" goes to "native", which is not a field (fields are natives)',
    );
  });

  test('escapes what would end the command or a property', () => {
    const odd = new Source('a,b:c.yaml', 'x');
    expect(
      renderGithub(findingAt(odd, 0, undefined, { thing: 'file', problem: '50 %\nrest', severity: 'warning' })),
    ).toBe('::warning file=a%2Cb%3Ac.yaml,line=1,col=1::file: 50 %25%0Arest');
  });
});

describe('compareFindings', () => {
  test('sorts by path, then line, then column', () => {
    const at = (path: string, offset: number) => findingAt(new Source(path, 'ab\ncd'), offset, undefined, said);
    const sorted = [at('b', 0), at('a', 4), at('a', 3), at('a', 1)].sort(compareFindings);
    expect(sorted.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
      'a:1:2',
      'a:2:1',
      'a:2:2',
      'b:1:1',
    ]);
  });
});
