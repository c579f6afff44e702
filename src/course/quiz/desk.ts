import { type Finding, findingAt } from '../finding.ts';
import type { Source } from '../source.ts';
import { namesAt } from '../yaml/names.ts';
import { type Path, type Span, spanAt, type Tree } from '../yaml/tree.ts';
import type { Desk } from './kind.ts';
import type { Reference } from './reference.ts';

/** The desk of one item, set or exercise: owns what was found and referred to; paths begin at its place in the file. */
export class EntryDesk implements Desk {
  readonly findings: Finding[] = [];
  readonly references: Reference[] = [];
  readonly thing: string;
  readonly #source: Source;
  readonly #root: Tree;
  readonly #at: Path;

  constructor(source: Source, root: Tree, at: Path) {
    this.#source = source;
    this.#root = root;
    this.#at = at;
    this.thing = namesAt(root, at).thing;
  }

  say(path: Path, problem: string, allowed?: string, within = ''): void {
    const { start, end } = this.#narrow(this.place(path), within);
    const said = { thing: this.thing, problem, ...(allowed === undefined ? {} : { allowed }) };
    this.findings.push(findingAt(this.#source, start, end, said));
  }

  refer(to: Reference['to'], path: Path, name: string): void {
    this.references.push({ to, name, thing: this.thing, place: this.place(path) });
  }

  /** Notes each name of a list. */
  referAll(to: Reference['to'], path: Path, names: readonly string[]): void {
    for (const [index, name] of names.entries()) this.refer(to, [...path, index], name);
  }

  place(path: Path): Reference['place'] {
    return { source: this.#source, ...spanAt(this.#root, [...this.#at, ...path]) };
  }

  #narrow({ start, end }: Span, within: string): Span {
    const index = within ? this.#source.text.slice(start, end).lastIndexOf(within) : -1;
    return index < 0 ? { start, end } : { start: start + index, end: start + index + within.length };
  }
}
