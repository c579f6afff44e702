import { describe, expect, test } from 'vitest';
import { Source } from './source.ts';

describe('Source', () => {
  test('counts lines and columns from 1', () => {
    const source = new Source('a.yaml', 'eins\nzwei\n');
    expect(source.at(0)).toEqual({ line: 1, column: 1 });
    expect(source.at(5)).toEqual({ line: 2, column: 1 });
    expect(source.at(8)).toEqual({ line: 2, column: 4 });
  });

  test('counts the line end as the last column of its line', () => {
    expect(new Source('a.yaml', 'eins\nzwei').at(4)).toEqual({ line: 1, column: 5 });
  });

  test('counts columns in UTF-16 code units', () => {
    expect(new Source('a.yaml', '👍x').at(2)).toEqual({ line: 1, column: 3 });
  });

  test('takes an offset outside the text for the nearest inside', () => {
    const source = new Source('a.yaml', 'eins');
    expect(source.at(-1)).toEqual({ line: 1, column: 1 });
    expect(source.at(99)).toEqual({ line: 1, column: 5 });
  });

  test('has a last empty line after a final line end', () => {
    expect(new Source('a.yaml', 'eins\n').lineCount).toBe(2);
  });

  test('gives a line without its end, and nothing for a line that is not there', () => {
    const source = new Source('a.yaml', 'eins\nzwei\n');
    expect([0, 1, 2, 3, 4].map((line) => source.line(line))).toEqual(['', 'eins', 'zwei', '', '']);
  });
});
