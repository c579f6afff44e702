import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { reportInto } from '../place.ts';
import { Source } from '../source.ts';
import { splitBlocks } from './blocks.ts';
import { readLines } from './lines.ts';

function split(...rows: string[]) {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const blocks = splitBlocks(readLines(new Source('slides/a.md', rows.join('\n')), report), report);
  return {
    blocks: blocks.map(({ kind, fields, body }) => ({
      kind,
      fields: fields.map((line) => line.text),
      body: body.map((line) => line.text).filter(Boolean),
    })),
    findings: findings.map(({ line, problem }) => `${line}: ${problem}`),
  };
}

describe('splitBlocks', () => {
  test('gives the chapter and every slide with its fields and its text', () => {
    expect(split('---', 'chapter: K2', '---', '', '---', 'id: k2-s01', 'minutes: 3', '---', '## A')).toEqual({
      blocks: [
        { kind: 'chapter', fields: ['chapter: K2'], body: [] },
        { kind: 'slide', fields: ['id: k2-s01', 'minutes: 3'], body: ['## A'] },
      ],
      findings: [],
    });
  });

  test('leaves --- in a code block alone', () => {
    const { blocks, findings } = split('---', 'id: k2-s01', '---', '```', '---', 'id: x', '---', '```', 'after');
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.body).toContain('after');
    expect(findings).toEqual([]);
  });

  test('reports a --- that opens nothing, and goes on', () => {
    const { blocks, findings } = split('---', 'id: a', '---', 'text', '---', 'more', '---', 'id: b', '---');
    expect(findings).toEqual(['5: this line --- opens no block of fields']);
    expect(blocks.map((block) => block.body)).toEqual([['text', 'more'], []]);
  });

  test('reports a block without an end once, and reads the next one', () => {
    const { blocks, findings } = split('---', 'id: a', '## A', 'text', '---', 'id: b', '---', '## B');
    expect(findings).toEqual(['1: the block of fields is not closed before the next one begins']);
    expect(blocks).toEqual([
      { kind: 'slide', fields: ['id: a'], body: ['## A', 'text'] },
      { kind: 'slide', fields: ['id: b'], body: ['## B'] },
    ]);
  });

  test('reports one --- that should close one block and open another', () => {
    expect(split('---', 'id: a', '---', 'id: b', '---').findings).toEqual([
      '1: the block of fields is not closed before the next one begins',
    ]);
  });

  test('knows a block whose first field is missing or stands behind', () => {
    const { blocks, findings } = split('---', 'layout: quiz', '---', 'A', '---', 'minutes: 5', 'id: b', '---');
    expect(blocks.map(({ kind }) => kind)).toEqual(['slide', 'slide']);
    expect(findings).toEqual(['6: a block begins with id:']);
  });

  test('reports text before the first slide', () => {
    expect(split('---', 'chapter: K2', '---', '', 'lost', 'too').findings).toEqual([
      '5: this text belongs to no slide',
    ]);
  });

  test('reports a code block without an end and still sees the slide behind it', () => {
    const { blocks, findings } = split('---', 'id: a', '---', '```', 'code', '---', 'id: b', '---');
    expect(findings).toEqual(['4: it is never closed']);
    expect(blocks).toHaveLength(2);
  });

  test('does not end a code block at a shorter or another mark', () => {
    const { blocks, findings } = split('---', 'id: a', '---', '````', '```', '~~~', '---', '````');
    expect(blocks).toHaveLength(1);
    expect(findings).toEqual([]);
  });
});
