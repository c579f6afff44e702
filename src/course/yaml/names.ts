import { isScalar } from 'yaml';
import { type Path, stepInto, type Tree } from './tree.ts';

/** What one entry of a list or a map is called. */
const singular: Readonly<Record<string, string>> = {
  items: 'item',
  sets: 'set',
  exercises: 'exercise',
  options: 'option',
  reasons: 'reason',
  steps: 'step',
  ends: 'end',
  inversions: 'inversion',
  left: 'left side',
  right: 'right side',
  fields: 'field',
  cards: 'card',
  gaps: 'gap',
  marks: 'mark',
  wrong: 'wrong answer',
  accept: 'accepted text',
  models: 'model',
  seeds: 'seed',
  sources: 'source',
  parts: 'part',
  class: 'class entry',
  feedback: 'feedback',
  rules: 'rule',
  replies: 'reply',
  outcomes: 'outcome',
  turns: 'turn',
  scenes: 'scene',
  silence: 'silence',
  comments: 'comment',
  events: 'event',
  endings: 'ending',
};

/** How a finding names the place of a value. */
export interface Names {
  /** `item "q-k2-07"`, or `file` outside of all. */
  readonly thing: string;
  /** `option "b"`, `card "z1", feedback "S"`; empty for the thing itself. */
  readonly part: string;
  /** The field's name; empty where the path ends at an entry. */
  readonly field: string;
}

/**
 * The names along a path: entries by their id, else by their place counted from 1.
 * @param entry what the entries of a file that is a map are called: `term`.
 */
export function namesAt(root: Tree, path: Path, entry?: string): Names {
  const entries: string[] = [];
  let node = root;
  let field = '';
  let above = '';
  for (const [depth, step] of path.entries()) {
    node = stepInto(node, step)?.node ?? null;
    const name =
      depth === 0 && entry ? entry : above === 'accept' && typeof step === 'string' ? 'reason for' : singular[above];
    if (name) {
      entries.push(`${name} ${entryName(node, step)}`);
      field = '';
    } else if (typeof step === 'string') field = step;
    above = typeof step === 'string' && !name ? step : '';
  }
  const [thing = 'file', ...parts] = entries;
  return { thing, part: parts.join(', '), field };
}

function entryName(node: Tree, step: string | number): string {
  if (typeof step === 'string') return `"${step}"`;
  const id = stepInto(node, 'id')?.node;
  return isScalar(id) && id.value !== null && id.value !== '' ? `"${id.source ?? id.value}"` : String(step + 1);
}

/** What a sentence about the place begins with: `short of card "z1"`, `stem`, `it`. */
export function subjectOf({ part, field }: Names): string {
  if (!part) return field || 'it';
  return field ? `${field} of ${part}` : part;
}
