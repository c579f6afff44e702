import type { Source } from './source.ts';

/** Something an author should change, with its place. All findings of all files are collected before any is shown. */
export interface Finding {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** How many code units of the line are meant. */
  readonly length?: number;
  readonly severity: 'error' | 'warning';
  /** What it is about: `item "u07-generationen"`, `slide "k2-s04"`, `file`. */
  readonly thing: string;
  /** What is wrong with it, as the rest of the sentence. */
  readonly problem: string;
  /** What is allowed, or what to do. */
  readonly allowed?: string;
  /** The line meant and the one before it, where there is one; absent where the file is no text. */
  readonly frame?: { readonly before?: string; readonly text: string };
}

/** What a finding says; `severity` is `error` where it is not given. */
export interface Said {
  readonly thing: string;
  readonly problem: string;
  readonly allowed?: string;
  readonly severity?: Finding['severity'];
}

/** A finding about the `[start, end)` of a source; without `end`, about one place. */
export function findingAt(source: Source, start: number, end: number | undefined, said: Said): Finding {
  const { line, column } = source.at(start);
  const text = source.line(line);
  const length = end === undefined ? 0 : Math.min(end - start, text.length - column + 1);
  return {
    path: source.path,
    line,
    column,
    ...(length > 0 ? { length } : {}),
    severity: 'error',
    ...said,
    frame: { text, ...(line > 1 ? { before: source.line(line - 1) } : {}) },
  };
}

/** The order in which findings are shown: by path, line, column. */
export function compareFindings(one: Finding, other: Finding): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
