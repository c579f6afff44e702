import type { Token } from 'markdown-it';
import type { Place } from '../place.ts';
import type { Line } from './lines.ts';
import { inlinePosition } from './markdown.ts';

export interface InlineText {
  readonly tokens: readonly Token[];
  /** Its Markdown. */
  readonly content: string;
  /** The place in the file of what begins at `offset` of the Markdown. */
  readonly placeAt: (offset: number, length: number) => Place;
  /** The place in the file of a token of this text. */
  readonly placeOf: (token: Token, length: number) => Place;
}

/**
 * The inline texts of block tokens, and where their tokens stand in the file. markdown-it gives the line at which a
 * block begins; the rest is found by looking for each row of its text in the lines, from left to right, because cells of
 * a table share a line.
 */
export function inlinePlaces(tokens: readonly Token[], lines: readonly Line[]): InlineText[] {
  const texts: InlineText[] = [];
  let block = 0;
  let behind = 0;
  for (const token of tokens) {
    if (token.map) block = token.map[0];
    if (token.type !== 'inline') continue;
    const starts = token.content.split('\n').map((row, index) => {
      const line = lines[block + index];
      if (!line) return behind;
      const column = line.text.indexOf(row, Math.max(0, behind - line.start));
      const start = line.start + Math.max(0, column);
      behind = start + row.length;
      return start;
    });
    const { content } = token;
    const placeAt = placer(content, starts, lines);
    const placeOf: InlineText['placeOf'] = (one, length) => placeAt(inlinePosition(one), length);
    texts.push({ tokens: token.children ?? [], content, placeAt, placeOf });
  }
  return texts;
}

function placer(content: string, starts: readonly number[], lines: readonly Line[]): InlineText['placeAt'] {
  const [first] = lines;
  if (!first) throw new Error('a text without lines has no tokens');
  const { source } = first;
  return (offset, length) => {
    const rows = content.slice(0, offset).split('\n');
    const start = (starts[rows.length - 1] ?? 0) + (rows.at(-1)?.length ?? 0);
    return { source, start, end: start + length };
  };
}
