import type { Report } from '../place.ts';
import { slideFields } from './fields.ts';
import { isBlank, type Line } from './lines.ts';

/** A block of fields between two lines `---`, and the text up to the next block. */
export interface Block {
  /** By the first field: `chapter:` or `id:`. */
  readonly kind: 'chapter' | 'slide';
  readonly opening: Line;
  readonly fields: readonly Line[];
  readonly body: readonly Line[];
}

/**
 * Splits a slide file before Markdown runs. A line `---` opens a block when the next line begins with `chapter:`, `id:`
 * or, by mistake, another field; the next `---` closes it. Any other `---` outside code is a finding, so is a block that is not closed, and text
 * that belongs to no slide.
 */
export function splitBlocks(lines: readonly Line[], report: Report): readonly Block[] {
  const blocks: Block[] = [];
  const homeless: Line[] = [];
  let body = homeless;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (!isRule(line)) {
      body.push(line);
      continue;
    }
    const kind = opens(lines, index);
    if (kind === undefined) {
      report(line, {
        thing: 'file',
        problem: 'this line --- opens no block of fields',
        allowed: 'a block begins with chapter: or id: in the next line; a rule is ***',
      });
      continue;
    }
    const fields = fieldsFrom(lines, index, report);
    checkFirst(fields.lines, kind === 'chapter' ? 'chapter' : 'id', report);
    const own: Line[] = [];
    blocks.push({ kind, opening: line, fields: fields.lines, body: own });
    body = kind === 'chapter' ? homeless : own;
    index = fields.last;
  }
  const first = homeless.find((line) => !isBlank(line));
  if (first) {
    report(first, {
      thing: 'file',
      problem: 'this text belongs to no slide',
      allowed: 'write it below the headline of a slide',
    });
  }
  return blocks;
}

/** The fields of the block that opens at `index`, and the last line that belongs to the block. */
function fieldsFrom(lines: readonly Line[], index: number, report: Report): { lines: readonly Line[]; last: number } {
  const end = lines.findIndex((line, at) => at > index && line.text.trimEnd() === '---');
  if (end >= 0 && !opens(lines, end)) return { lines: lines.slice(index + 1, end), last: end };
  const opening = lines[index];
  if (opening) {
    report(opening, {
      thing: 'file',
      problem: `the block of fields is not closed${end < 0 ? '' : ' before the next one begins'}`,
      allowed: 'close it with a line ---',
    });
  }
  const stop = lines.findIndex((line, at) => at > index && (isBlank(line) || /^(#|:::|---)/.test(line.text)));
  const after = stop < 0 ? lines.length : stop;
  return { lines: lines.slice(index + 1, after), last: after - 1 };
}

/** The first field names the block. One that is not there at all is reported with the other fields. */
function checkFirst([first, ...others]: readonly Line[], name: string, report: Report): void {
  if (!first || !others.some(({ text }) => text.startsWith(`${name}:`))) return;
  if (first.text.startsWith(`${name}:`)) return;
  report(first, { thing: 'file', problem: `a block begins with ${name}:`, allowed: `move ${name}: to the first line` });
}

/** What the line `---` opens, by the field in the next line: one of a block, even if it is not the first as it should. */
function opens(lines: readonly Line[], index: number): Block['kind'] | undefined {
  const name = /^([a-z]+):/.exec(lines[index + 1]?.text ?? '')?.[1] ?? '';
  if (['chapter', 'title', 'objectives'].includes(name)) return 'chapter';
  return Object.hasOwn(slideFields.entries, name) ? 'slide' : undefined;
}

function isRule(line: Line): boolean {
  return !line.code && line.text.trimEnd() === '---';
}
