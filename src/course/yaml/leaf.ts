import { type GenericIssue, safeParse } from 'valibot';
import { isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Said } from '../finding.ts';
import { allowedNames } from '../nearest.ts';
import { type Shape, words } from './shape.ts';
import { isText } from './text.ts';
import type { Tree } from './tree.ts';

export const decimals = 'decimals have a point, thousands no sign';

export type Wrong = Pick<Said, 'problem' | 'allowed'>;

/** What is wrong with a single value, as the rest of a sentence that begins with its name. */
export function leafFault(shape: Shape, node: Scalar): Wrong | undefined {
  const { value } = node;
  if (value === null) return { problem: 'is empty', allowed: `write ${expected(shape)}, or delete the field` };
  const cut = shape.type === 'number' ? thousands(node) : undefined;
  if (cut) return cut;
  const [issue] = safeParse(shape, value).issues ?? [];
  return issue && inWords(shape, node, issue);
}

/** What is wrong with a name that the author chose. */
export function nameFault(shape: Shape, name: string): Wrong | undefined {
  const [issue] = safeParse(shape, name).issues ?? [];
  return issue && { problem: 'has a name that is not allowed', allowed: issue.message };
}

/** What a value is, for a sentence: `the text "ja"`. */
export function found(node: Tree): string {
  if (isMap(node)) return 'a group of fields';
  if (isSeq(node)) return 'a list';
  const value = isScalar(node) ? node.value : null;
  if (value === null) return 'empty';
  return typeof value === 'string' ? `the text ${quote(value)}` : String(value);
}

/** A value as a finding shows it: words in quotes, long ones cut. */
export function quote(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
}

/** What a shape wants, for a sentence. */
export function expected(shape: Shape): string {
  switch (shape.type) {
    case 'strict_object':
    case 'record':
    case 'variant':
      return 'a group of fields';
    case 'array':
      return 'a list';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'picklist':
      return `one of ${words(shape).join(', ')}`;
    case 'literal':
      return String(shape.literal);
    case 'union':
      return [...new Set((shape.options ?? []).map((option) => expected(option as Shape)))].join(' or ');
    default:
      return isText(shape) ? 'a text' : 'a word';
  }
}

function inWords(shape: Shape, node: Scalar, issue: GenericIssue): Wrong {
  const { value } = node;
  if (shape.type === 'picklist' && typeof value === 'string')
    return { problem: `is ${quote(value)}, which is not known`, allowed: allowedNames('values', words(shape), value) };
  if (issue.kind === 'validation')
    return { problem: `is ${quote(value)}, which is not allowed`, allowed: issue.message };
  return { problem: `is ${found(node)}, not ${expected(shape)}`, ...hint(shape, value) };
}

function hint(shape: Shape, value: unknown): { allowed: string } | undefined {
  if (shape.type === 'boolean') return { allowed: 'write true or false' };
  if (shape.type === 'string') return patternHint(shape);
  if (shape.type !== 'number' || typeof value !== 'string') return undefined;
  if (/^[-+]?[\d.]*,\d+$/.test(value)) return { allowed: decimals };
  return /^[-+]?\d+(?:\.\d+)?$/.test(value)
    ? { allowed: 'write it without quotes' }
    : { allowed: 'write it in digits' };
}

/** What a word must look like: every pattern refuses the empty word, and says so in its message. */
function patternHint(shape: Shape): { allowed: string } | undefined {
  const [issue] = safeParse(shape, '').issues ?? [];
  return issue && { allowed: issue.message };
}

/** `1.000` is meant as a thousand in German, and is one for YAML. */
function thousands(node: Scalar): Wrong | undefined {
  const raw = node.source ?? '';
  if (node.type !== Scalar.PLAIN || !/^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(raw)) return undefined;
  const [whole, rest] = raw.split('.');
  return {
    problem: `is written ${raw}, which YAML reads as ${node.value}`,
    allowed: `write ${whole}${rest} where thousands are meant, ${raw}0 where decimals are`,
  };
}
