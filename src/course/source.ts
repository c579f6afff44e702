/** A place in a file: both counted from 1, columns in UTF-16 code units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of one file and where its lines begin. Lines end with `\n`; `decode.ts` sees to that. */
export class Source {
  readonly path: string;
  readonly text: string;
  readonly #starts: readonly number[];

  /** @param path as it is printed: relative to the project, with `/`. */
  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The place of an offset; one outside the text counts as the nearest inside. */
  at(offset: number): Position {
    const wanted = Math.min(Math.max(0, offset), this.text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle + 1) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - this.startOf(low + 1) + 1 };
  }

  /** The offset at which a line begins; the end of the text for a line that is not there. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  /** The text of a line without its end; empty for a line that is not there. */
  line(line: number): string {
    if (line < 1 || line > this.lineCount) return '';
    const end = this.text.indexOf('\n', this.startOf(line));
    return this.text.slice(this.startOf(line), end < 0 ? undefined : end);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
