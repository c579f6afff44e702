import type { Token } from 'markdown-it';
import { percentage } from '../percentage.ts';
import type { Place, Report } from '../place.ts';
import { figuresIn, holdsYear, isDated, isInvented, readTables } from './data-table.ts';
import type { FencedNode } from './fences.ts';
import { type InlineText, inlinePlaces } from './inline-places.ts';
import type { Line } from './lines.ts';
import { inlinePosition, parseMarkdown } from './markdown.ts';
import { plainText } from './prose.ts';
import type { Slide } from './slide.ts';

interface Shown {
  readonly tokens: readonly Token[];
  readonly texts: readonly InlineText[];
  readonly lines: readonly Line[];
  readonly inDiagram: boolean;
}

interface Figure {
  readonly text: string;
  readonly place: Place;
}

/**
 * Reports the first figure of a slide that names no source, and tables of data that do not say of which year they are. A
 * figure is a percentage in what the room sees or in the text of a drawing, or a cell of a drawing's table of data; what
 * an invented company counts is none, and nothing in a table whose header says „erfunden“.
 * @param nodes what stands below the fields of the slide: they know places, which its parts do not.
 */
export function checkFigures(nodes: readonly FencedNode[], slide: Slide, report: Report): void {
  const { id, headline, sources, uses } = slide;
  const thing = `slide "${id}"`;
  const figures: Figure[] = [];
  const datedByHeadline = holdsYear(plainText(headline.tokens));
  for (const { tokens, texts, lines, inDiagram } of shownIn(nodes, false)) {
    figures.push(...texts.flatMap(percentageIn));
    if (!inDiagram) continue;
    const { tables, prose } = readTables(tokens, texts, lines);
    const dated = datedByHeadline || prose.some((text) => holdsYear(plainText(text.tokens)));
    for (const table of tables) {
      if (isInvented(table)) continue;
      figures.push(...figuresIn(table));
      if (dated || isDated(table)) continue;
      const allowed = 'write it in the header or in a sentence of the fence';
      report(table.line, { thing, problem: 'the figures of this table have no year', allowed });
    }
  }
  const [first] = figures.sort((one, other) => one.place.start - other.place.start);
  if (!first || sources.length || uses.sources.length) return;
  const problem = `it shows a figure without a source: „${first.text}“`;
  report(first.place, { thing, problem, allowed: 'name its source in sources:, or mark it with [^id]' });
}

function shownIn(nodes: readonly FencedNode[], inDiagram: boolean): readonly Shown[] {
  return nodes.flatMap((node): readonly Shown[] => {
    if (node.kind === 'fence') {
      const hidden = node.name === 'notes' || node.name === 'source-note';
      return hidden ? [] : shownIn(node.children, node.name === 'diagram');
    }
    const { lines } = node;
    const tokens = parseMarkdown(lines.map(({ text }) => text).join('\n'));
    return [{ tokens, texts: inlinePlaces(tokens, lines), lines, inDiagram }];
  });
}

function percentageIn(text: InlineText): readonly Figure[] {
  const match = percentage.exec(plainText(text.tokens));
  if (!match) return [];
  const [figure] = match;
  return [{ text: figure, place: text.placeAt(markdownOffset(text, match.index), figure.length) }];
}

/** Where the character at `offset` of the plain text stands in the Markdown. */
function markdownOffset({ tokens, content }: InlineText, offset: number): number {
  let plain = 0;
  let behind = 0;
  for (const token of tokens) {
    // Joined with marks of emphasis, a text has the position of the last one.
    if (token.type !== 'text') behind = Math.max(behind, inlinePosition(token));
    const { length } = plainText([token]);
    if (!length) continue;
    // Entities and escaped characters read otherwise than they are written.
    const from = Math.max(behind, content.indexOf(token.content, behind));
    if (offset < plain + length) return from + offset - plain;
    plain += length;
    behind = from + token.content.length;
  }
  return behind;
}
