import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';

/** Steps from the root of a YAML file to a value: names of fields and places in lists, counted from 0. */
export type Path = readonly (string | number)[];

/** A piece of a file: offsets, the end behind the last character; empty where only a beginning is meant. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands behind a field's name or in a list; `null` where nothing does. */
export type Tree = Node | null;

/** The name of a field as it is written: `true` and `10` are names too. */
export function keyOf(pair: Pair): string {
  if (!isScalar(pair.key)) return '';
  return pair.key.source ?? String(pair.key.value);
}

/** The fields of a map as the parser built them. */
export function pairsOf(map: YAMLMap): readonly Pair<Scalar, Tree>[] {
  return map.items.filter((pair): pair is Pair<Scalar, Tree> => isScalar(pair.key));
}

/** The span of a value; of a map or a list only where it begins. */
export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end: isMap(node) || isSeq(node) ? start : end };
}

/** The span that a finding about a field points to: its value, or its name where the value is long or not there. */
export function fieldSpan(pair: Pair<Scalar, Tree>): Span {
  const value = pair.value;
  return value && isScalar(value) && value.range && value.range[0] < value.range[1] ? spanOf(value) : spanOf(pair.key);
}

/** The value one step down, and the span that stands for it. */
export function stepInto(node: Tree, step: string | number): { readonly node: Tree; readonly span: Span } | undefined {
  if (isMap(node)) {
    const pair = pairsOf(node).find((candidate) => keyOf(candidate) === step);
    return pair && { node: pair.value, span: fieldSpan(pair) };
  }
  const item = isSeq(node) && typeof step === 'number' ? (node.items[step] as ParsedNode | undefined) : undefined;
  return item && { node: item, span: spanOf(item) };
}

/** The span of the value at a path; of what is nearest above it where the path is not there. */
export function spanAt(root: Tree, path: Path): Span {
  let node = root;
  let span: Span = root ? spanOf(root) : { start: 0, end: 0 };
  for (const step of path) {
    const next = stepInto(node, step);
    if (!next) return span;
    ({ node, span } = next);
  }
  return span;
}

/** The value at a path; `null` where the path is not there. */
export function nodeAt(root: Tree, path: Path): Tree {
  return path.reduce<Tree>((node, step) => stepInto(node, step)?.node ?? null, root);
}

/** The path to the first field with this name and this text, at any depth; nothing where there is none. */
export function findField(node: Tree, field: string, text: string): Path | undefined {
  const steps = isMap(node) ? pairsOf(node).map(keyOf) : isSeq(node) ? node.items.map((_, index) => index) : [];
  for (const step of steps) {
    const next = nodeAt(node, [step]);
    if (step === field && isScalar(next) && next.value === text) return [step];
    const below = findField(next, field, text);
    if (below) return [step, ...below];
  }
  return undefined;
}
