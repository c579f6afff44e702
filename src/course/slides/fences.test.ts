import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { reportInto } from '../place.ts';
import { Source } from '../source.ts';
import { type FencedNode, readFences } from './fences.ts';
import { readLines } from './lines.ts';

/** The tree as text: `left(A step(B))`. */
function outline(nodes: readonly FencedNode[]): string {
  return nodes
    .map((node) =>
      node.kind === 'text'
        ? node.lines.map((line) => line.text.trim()).join('')
        : `${[node.name, node.argument].join(' ').trim()}(${outline(node.children)})`,
    )
    .join(' ');
}

function read(...rows: string[]) {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const tree = readFences(readLines(new Source('slides/a.md', rows.join('\n')), report), 'slide "k2-s01"', report);
  return { tree: outline(tree), findings: findings.map(({ line, problem }) => `${line}: ${problem}`) };
}

describe('readFences', () => {
  test('reads fences one after the other and inside each other', () => {
    expect(read('T', ':::: left', 'A', '::: step', 'B', ':::', '::::', '::: right', 'C', ':::')).toEqual({
      tree: 'T left(A step(B)) right(C)',
      findings: [],
    });
  });

  test('three levels need three numbers of colons', () => {
    expect(read('::::: left', ':::: step replaces', '::: diagram D10', 'x', ':::', '::::', ':::::').tree).toBe(
      'left(step replaces(diagram D10(x)))',
    );
  });

  test('leaves colons in a code block alone', () => {
    expect(read('```', '::: nothing', ':::', '```').findings).toEqual([]);
  });

  test('leaves colons inside a line alone', () => {
    expect(read('Das ist so ::: hier').findings).toEqual([]);
  });

  test.each([
    ['a stray end', [':::'], ['1: this ::: closes nothing']],
    ['a fence without an end', ['::: notes', 'x'], ['1: fence "notes" is not closed']],
    ['an unknown name', ['::: nots', 'x', ':::'], ['1: there is no fence "nots"']],
    ['a missing argument', ['::: item', ':::'], ['1: fence "item" does not say which']],
    ['a wrong argument', ['::: step replace', ':::'], ['1: fence "step" cannot have "replace" behind its name']],
    ['an argument too many', ['::: left 5', ':::'], ['1: fence "left" cannot have "5" behind its name']],
    ['a second notes', ['::: notes', ':::', '::: notes', ':::'], ['3: a second fence "notes"']],
    [
      'an end with another number of colons, once',
      [':::: left', 'x', ':::'],
      ['3: this closes with 3 colons, but fence "left" opened with 4 (line 1)'],
    ],
    [
      'an outer fence with too few colons, once',
      ['::: left', '::: step', 'x', ':::', ':::'],
      ['1: fence "left" is not closed before line 2 opens "step"'],
    ],
    [
      'a fence that was not closed before the next one, once',
      ['::: left', 'x', '::: right', 'y', ':::'],
      ['1: fence "left" is not closed before line 3 opens "right"'],
    ],
    ['an inner fence without an end', [':::: left', '::: step', 'x', '::::'], ['2: fence "step" is not closed']],
    ['a fence with two colons', [':: notes', 'x'], ['1: a fence begins its line, with three colons or more']],
    ['an indented fence', ['  ::: notes'], ['1: a fence begins its line, with three colons or more']],
    ['notes in a column', [':::: left', '::: notes', ':::', '::::'], ['2: fence "notes" stands inside "left"']],
    ['a fence in the notes', [':::: notes', '::: step', ':::', '::::'], ['2: fence "notes" holds no other fence']],
  ])('reports %s', (_, rows, findings) => {
    expect(read(...rows).findings).toEqual(findings);
  });
});
