import { isMap, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Finding, findingAt } from '../finding.ts';
import { allowedNames } from '../nearest.ts';
import type { Source } from '../source.ts';
import { decimals, expected, found, leafFault, nameFault, quote } from './leaf.ts';
import { namesAt, subjectOf } from './names.ts';
import { branches, required, type Shape, unwrap } from './shape.ts';
import { isText } from './text.ts';
import { textFault } from './text-style.ts';
import { fieldSpan, keyOf, type Path, pairsOf, type Span, spanOf, type Tree } from './tree.ts';

/**
 * Plain data as the file gives it, without unknown fields, and everything in it that does not fit the shape. Where there
 * are findings, missing texts are empty and other values may be of other types than the shape says.
 */
export interface Read {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/**
 * Reads a whole file by its shape. What is wrong in one place hides nothing in another.
 * @param entry what the entries of a file that is a map are called: `term`.
 */
export function readTree(source: Source, root: Tree, shape: Shape, entry?: string): Read {
  const reader = new TreeReader(source, root, entry);
  const value = root ? reader.read(shape, root, [], spanOf(root)) : undefined;
  return { value, findings: reader.findings };
}

/** Stands for a text that is missing or none, so that what is wrong with it does not hide what else is wrong. */
const unreadable = '';

class TreeReader {
  readonly findings: Finding[] = [];
  readonly #source: Source;
  readonly #root: Tree;
  readonly #entry: string | undefined;

  constructor(source: Source, root: Tree, entry: string | undefined) {
    this.#source = source;
    this.#root = root;
    this.#entry = entry;
  }

  /** @param span where a finding about the whole value points to. */
  read(given: Shape, node: Tree, path: Path, span: Span): unknown {
    const shape = pick(unwrap(given), node);
    if (isMap(node) && shape.entries) return this.#fields(shape, shape.entries, node, path, span);
    if (isMap(node) && shape.type === 'variant') return this.#variant(shape, node, path, span);
    if (isMap(node) && shape.type === 'record') return this.#record(shape, node, path);
    if (isSeq(node) && shape.item) return this.#list(shape, shape.item, node, path, span);
    const single = !shape.entries && !shape.item && !shape.value && !branches(shape).length;
    if (isScalar(node) && single) return this.#scalar(shape, node, path, span);
    if (isMap(node) || isSeq(node) || isScalar(node))
      this.#say(path, span, `is ${found(node)}, not ${expected(shape)}`);
    return mayBeText(shape) ? unreadable : undefined;
  }

  #fields(shape: Shape, entries: Readonly<Record<string, Shape>>, node: YAMLMap, path: Path, span: Span): unknown {
    const names = Object.keys(entries);
    const pairs = pairsOf(node);
    const missing = required(shape).filter((name) => !pairs.some((pair) => keyOf(pair) === name));
    if (missing.length)
      this.#say(path, span, `has no ${missing.join(', ')}`, `required: ${required(shape).join(', ')}`);
    const read = missing.flatMap((name): [string, unknown][] => (mayBeText(entries[name]) ? [[name, unreadable]] : []));
    for (const pair of pairs) {
      const name = keyOf(pair);
      const field = Object.hasOwn(entries, name) ? entries[name] : undefined;
      if (pair.value === null) this.#swallowed(pair.key, path, name, field !== undefined);
      else if (field) read.push([name, this.read(field, pair.value, [...path, name], fieldSpan(pair))]);
      else this.#say(path, spanOf(pair.key), `has an unknown field "${name}"`, allowedNames('fields', names, name));
    }
    return Object.fromEntries(read);
  }

  #variant(shape: Shape, node: YAMLMap, path: Path, span: Span): unknown {
    const key = typeof shape.key === 'string' ? shape.key : '';
    const kinds = new Map(branches(shape).map((branch) => [branch.entries?.[key]?.literal, branch]));
    const pair = pairsOf(node).find((candidate) => keyOf(candidate) === key);
    const given = isScalar(pair?.value) ? pair.value.value : undefined;
    const branch = kinds.get(given);
    if (branch) return this.read(branch, node, path, span);
    const allowed = allowedNames(
      `${key}s`,
      [...kinds.keys()].map(String),
      given === undefined ? undefined : String(given),
    );
    if (pair) this.#say([...path, key], fieldSpan(pair), `is ${quote(given)}, which is not known`, allowed);
    else this.#say(path, span, `has no ${key}`, allowed);
    return undefined;
  }

  #record(shape: Shape, node: YAMLMap, path: Path): unknown {
    const read: [string, unknown][] = [];
    for (const pair of pairsOf(node)) {
      const name = keyOf(pair);
      const wrong = typeof shape.key === 'object' ? nameFault(shape.key, name) : undefined;
      if (wrong) this.#say([...path, name], spanOf(pair.key), wrong.problem, wrong.allowed);
      if (pair.value === null) this.#swallowed(pair.key, path, name, false);
      else if (shape.value) read.push([name, this.read(shape.value, pair.value, [...path, name], fieldSpan(pair))]);
    }
    return Object.fromEntries(read);
  }

  #list(shape: Shape, item: Shape, node: YAMLSeq, path: Path, span: Span): unknown {
    if (shape.pipe && !node.items.length) this.#say(path, span, 'is an empty list', 'write at least one entry');
    return node.items.map((child, index) => {
      const value = child as Tree;
      return this.read(item, value, [...path, index], value ? spanOf(value) : span);
    });
  }

  #scalar(shape: Shape, node: Scalar, path: Path, span: Span): unknown {
    const style = isText(shape) ? textFault(this.#source, node) : undefined;
    if (style) this.#say(path, style.start < style.end ? style : span, style.problem, style.allowed);
    const wrong = style ? undefined : leafFault(shape, node);
    if (wrong) this.#say(path, span, wrong.problem, wrong.allowed);
    return isText(shape) ? String(node.value ?? unreadable) : node.value;
  }

  /** `{ text: Ja, klar }`: the comma ends the text, and `klar` has become a field. */
  #swallowed(key: Scalar, path: Path, name: string, known: boolean): void {
    const problem = known
      ? `has "${name}" without a value`
      : `has "${name}", which YAML reads as a field without a value`;
    this.#say(
      path,
      spanOf(key),
      problem,
      known
        ? `write ${name}: and the value`
        : /^\d+$/.test(name)
          ? decimals
          : 'put the text before it in double quotes',
    );
  }

  #say(path: Path, span: Span, problem: string, allowed?: string): void {
    const names = namesAt(this.#root, path, this.#entry);
    const said = { thing: names.thing, problem: `${subjectOf(names)} ${problem}`, ...(allowed ? { allowed } : {}) };
    this.findings.push(findingAt(this.#source, span.start, span.end, said));
  }
}

function mayBeText(shape: Shape | undefined): boolean {
  return !!shape && (isText(shape) || branches(shape).some(isText));
}

/** Of a union the branch that the node can be. */
function pick(shape: Shape, node: Tree): Shape {
  if (shape.type !== 'union') return shape;
  const fits = (branch: Shape): boolean => {
    if (isMap(node)) return !!branch.entries || branch.type === 'record';
    return isSeq(node) ? !!branch.item : !branch.entries && !branch.item && branch.type !== 'record';
  };
  return branches(shape).find(fits) ?? shape;
}
