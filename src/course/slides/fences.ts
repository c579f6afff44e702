import { allowedNames } from '../nearest.ts';
import { type Place, placeName, type Report } from '../place.ts';
import { type FenceName, fenceNames, fenceRule, isFenceName } from './fence-rules.ts';
import { isBlank, type Line } from './lines.ts';

/** Consecutive lines of Markdown. */
export interface TextNode {
  readonly kind: 'text';
  readonly lines: readonly Line[];
}

export interface FenceNode {
  readonly kind: 'fence';
  readonly name: FenceName;
  readonly argument: string;
  /** The opening line. */
  readonly line: Line;
  readonly children: readonly FencedNode[];
}

export type FencedNode = TextNode | FenceNode;

interface OpenFence {
  readonly line: Line;
  readonly colons: number;
  readonly name: string;
  readonly argument: string;
  readonly children: FencedNode[];
  /** A finding was made about where it ends; one is enough. */
  told: boolean;
}

/**
 * Reads the `:::` fences of a slide's body. A fence that holds fences has more colons than they have. Reports fences
 * that are unknown, stray, not closed, in a wrong place or have a wrong argument; the tree has what could be read.
 * @param thing what the findings are about, `slide "k2-s04"`.
 */
export function readFences(lines: readonly Line[], thing: string, report: Report): readonly FencedNode[] {
  const reader = new FenceReader((place, problem, allowed) => report(place, { thing, problem, allowed }));
  for (const line of lines) reader.read(line);
  return reader.end();
}

class FenceReader {
  readonly #say: (place: Place, problem: string, allowed: string) => void;
  readonly #root: FencedNode[] = [];
  readonly #stack: OpenFence[] = [];
  /** Of the text that is being read. */
  #lines: Line[] | undefined;
  readonly #first = new Map<FenceName, Line>();

  constructor(say: (place: Place, problem: string, allowed: string) => void) {
    this.#say = say;
  }

  read(line: Line): void {
    const mark = line.code ? null : /^(\s*)(:{2,})\s*(.*?)\s*$/.exec(line.text);
    const [, indent, { length: colons } = '', words = ''] = mark ?? [];
    if (!mark) {
      this.#text(line);
    } else if (indent || colons < 3) {
      this.#say(line, 'a fence begins its line, with three colons or more', 'write ::: at the beginning of the line');
    } else if (words) {
      this.#open(line, colons, words);
    } else {
      this.#close(line, colons);
    }
  }

  end(): readonly FencedNode[] {
    while (this.#stack.length) this.#popUnclosed();
    return this.#root;
  }

  get #nodes(): FencedNode[] {
    return this.#stack.at(-1)?.children ?? this.#root;
  }

  #text(line: Line): void {
    if (this.#lines) {
      this.#lines.push(line);
    } else if (!isBlank(line)) {
      this.#lines = [line];
      this.#nodes.push({ kind: 'text', lines: this.#lines });
    }
  }

  #open(line: Line, colons: number, words: string): void {
    const [name = '', ...rest] = words.split(/\s+/);
    const fence = { line, colons, name, argument: rest.join(' '), children: [], told: false };
    const parent = this.#stack.at(-1);
    if (parent && colons >= parent.colons && !parent.told) {
      parent.told = true;
      this.#say(
        parent.line,
        `fence "${parent.name}" is not closed before line ${line.number} opens "${name}"`,
        `close it with ${':'.repeat(parent.colons)}, or give it more colons than the fences it holds`,
      );
    }
    this.#check(fence, parent);
    this.#lines = undefined;
    this.#stack.push(fence);
  }

  #check({ line, name, argument }: OpenFence, parent: OpenFence | undefined): void {
    if (!isFenceName(name)) {
      this.#say(line, `there is no fence "${name}"`, allowedNames('fences', fenceNames, name));
      return;
    }
    const rule = fenceRule(name);
    if (rule.argument ? !rule.argument.pattern.test(argument) : argument) {
      const problem = argument
        ? `fence "${name}" cannot have "${argument}" behind its name`
        : `fence "${name}" does not say which`;
      this.#say(line, problem, rule.argument ? `write ::: ${rule.argument.example}` : `write ::: ${name}`);
    }
    const first = this.#first.get(name);
    if (first && !rule.many) this.#say(line, `a second fence "${name}"`, `the first is at ${placeName(first)}`);
    this.#first.set(name, first ?? line);
    if (!parent || parent.told || !isFenceName(parent.name)) return;
    if (rule.outside) {
      this.#say(line, `fence "${name}" stands inside "${parent.name}"`, 'it stands outside all fences');
    } else if (fenceRule(parent.name).holds !== 'parts') {
      this.#say(line, `fence "${parent.name}" holds no other fence`, `close "${parent.name}" before`);
    }
  }

  #close(line: Line, colons: number): void {
    const top = this.#stack.at(-1);
    if (!top) {
      this.#say(line, `this ${':'.repeat(colons)} closes nothing`, 'delete it, or open a fence before');
    } else if (this.#stack.some((fence) => fence.colons === colons)) {
      while (this.#stack.at(-1)?.colons !== colons) this.#popUnclosed();
      this.#pop();
    } else {
      const opened = `fence "${top.name}" opened with ${top.colons} (line ${top.line.number})`;
      this.#say(line, `this closes with ${colons} colons, but ${opened}`, `write ${':'.repeat(top.colons)}`);
      this.#pop();
    }
  }

  #popUnclosed(): void {
    const top = this.#stack.at(-1);
    if (top && !top.told) {
      this.#say(top.line, `fence "${top.name}" is not closed`, `close it with ${':'.repeat(top.colons)}`);
    }
    this.#pop();
  }

  #pop(): void {
    const fence = this.#stack.pop();
    this.#lines = undefined;
    if (!fence || !isFenceName(fence.name)) return;
    const { name, argument, line, children } = fence;
    this.#nodes.push({ kind: 'fence', name, argument, line, children });
  }
}
