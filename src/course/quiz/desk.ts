import { type Finding, findingAt } from '../finding.ts';
import type { Place } from '../place.ts';
import type { Source } from '../source.ts';
import { namesAt, subjectOf } from '../yaml/names.ts';
import { findField, nodeAt, type Path, type Span, spanAt, type Tree } from '../yaml/tree.ts';
import type { Desk } from './kind.ts';
import type { Reference } from './reference.ts';

/** Where the parts of an item, set or exercise stand in the file. Paths begin at its place. */
export interface Places {
  place(path: Path): Place;
  /** What a sentence about the part begins with: `stem`, `feedback of option "b"`, `card "z1"`. */
  subject(path: Path): string;
  /** The first field with this name and this text, at any depth; nothing where there is none. */
  find(field: string, text: string): Path | undefined;
}

/** An author's reason why a warning is wrong for an item. */
export interface Accepted {
  /** The id of the rule that warns: `L16`. */
  readonly rule: string;
  readonly reason: string;
  readonly place: Place;
}

/** The desk of one item, set or exercise: owns what was found, referred to and accepted. */
export class EntryDesk implements Desk, Places {
  readonly findings: Finding[] = [];
  readonly references: Reference[] = [];
  readonly accepted: Accepted[] = [];
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

  /** Notes the author's reasons against warnings, by the ids of their rules. */
  accept(reasons: Readonly<Record<string, string>> = {}): void {
    for (const [rule, reason] of Object.entries(reasons))
      this.accepted.push({ rule, reason, place: this.place(['accept', rule]) });
  }

  place(path: Path): Place {
    return { source: this.#source, ...spanAt(this.#root, [...this.#at, ...path]) };
  }

  subject(path: Path): string {
    return subjectOf(namesAt(this.#root, [...this.#at, ...path]));
  }

  find(field: string, text: string): Path | undefined {
    return findField(nodeAt(this.#root, this.#at), field, text);
  }

  #narrow({ start, end }: Span, within: string): Span {
    const index = within ? this.#source.text.slice(start, end).lastIndexOf(within) : -1;
    return index < 0 ? { start, end } : { start: start + index, end: start + index + within.length };
  }
}
