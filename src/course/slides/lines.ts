import type { Place, Report } from '../place.ts';
import type { Source } from '../source.ts';

/** One line of a slide file. What stands in a code block means nothing to the scanners of blocks and fences. */
export interface Line extends Place {
  /** Counted from 1. */
  readonly number: number;
  /** Without the line end. */
  readonly text: string;
  /** Inside a code block, its marks included. */
  readonly code: boolean;
}

/**
 * The lines of a file, with code blocks (``` or ~~~) recognised as Markdown does. A code block that is never closed is a
 * finding, and its lines are read as text, so that one forgotten mark does not hide all that follows.
 */
export function readLines(source: Source, report: Report): readonly Line[] {
  const lines: Line[] = [];
  let open: { readonly mark: string; readonly first: number } | undefined;
  for (let number = 1; number <= source.lineCount; number += 1) {
    const text = source.line(number);
    const start = source.startOf(number);
    const line = { source, start, end: start + text.length, number, text, code: true };
    const mark = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
    if (open) {
      if (mark && closes(text.trim(), open.mark)) open = undefined;
      lines.push(line);
    } else {
      if (mark) open = { mark, first: lines.length };
      lines.push(mark ? line : { ...line, code: false });
    }
  }
  if (!open) return lines;
  const { first } = open;
  const opening = lines[first];
  if (opening) {
    report(opening, {
      thing: 'code block',
      problem: 'it is never closed',
      allowed: `close it with a line ${open.mark}`,
    });
  }
  return lines.map((line, index) => (index < first ? line : { ...line, code: false }));
}

function closes(trimmed: string, mark: string): boolean {
  return trimmed.startsWith(mark) && trimmed === (mark[0] ?? '').repeat(trimmed.length);
}

export function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}
