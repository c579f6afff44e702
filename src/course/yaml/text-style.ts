import { Scalar } from 'yaml';
import type { Said } from '../finding.ts';
import type { Source } from '../source.ts';
import type { Span } from './tree.ts';

export type Fault = Span & Pick<Said, 'problem' | 'allowed'>;

const write = 'put the text in double quotes';

/**
 * What is wrong with how a German text stands in the file: texts stand in double quotes or after `>-`, because YAML cuts
 * and converts others without a word; inside, quotation marks are „ and “.
 */
export function textFault(source: Source, node: Scalar): Fault | undefined {
  const [start, end, whole] = node.range ?? [0, 0, 0];
  const raw = source.text.slice(start, end);
  const at = { start, end };
  switch (node.type) {
    case Scalar.QUOTE_DOUBLE:
      return blank(node, at) ?? straightQuote(source, start, raw, /\\"|[”"]/g, 1, raw.length - 1);
    case Scalar.BLOCK_FOLDED:
      if (!/^>\d?-/.test(raw))
        return {
          ...at,
          end: start + 1,
          problem: 'is written after >, which adds a line end',
          allowed: 'write >- for >',
        };
      return blank(node, at) ?? straightQuote(source, start, raw, /[”"]/g, raw.indexOf('\n'), raw.length);
    case Scalar.BLOCK_LITERAL:
      return { ...at, end: start + 1, problem: 'is written after |, which keeps line ends', allowed: 'write >- for |' };
    case Scalar.QUOTE_SINGLE:
      return { ...at, problem: 'stands in single quotes', allowed: write };
    default:
      return unquoted(node, at, raw, source.text.slice(end, whole));
  }
}

function unquoted(node: Scalar, at: Span, raw: string, behind: string): Fault {
  if (/^[ \t]+#/.test(behind)) {
    const start = at.end + behind.indexOf('#');
    const end = at.end + behind.trimEnd().length;
    return { start, end, problem: 'ends here: YAML drops everything from # on', allowed: write };
  }
  if (node.value === null) return { ...at, problem: 'is empty', allowed: `write it, or delete the field` };
  const read = readAs(node.value, raw);
  if (read) return { ...at, problem: `is read as ${read}, not as a text`, allowed: `${write}: "${raw}"` };
  return { ...at, problem: 'stands without quotes', allowed: write };
}

/** As what YAML reads an unquoted text; older readers take yes and no for truth values and make moments of dates. */
function readAs(value: unknown, raw: string): string | undefined {
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean' || /^(?:yes|no|on|off|y|n)$/i.test(raw)) return 'a truth value';
  return /^\d{4}-\d{2}-\d{2}/.test(raw) ? 'a date' : undefined;
}

function blank(node: Scalar, at: Span): Fault | undefined {
  return String(node.value).trim()
    ? undefined
    : { ...at, problem: 'is empty', allowed: 'write it, or delete the field' };
}

function straightQuote(
  source: Source,
  start: number,
  raw: string,
  quotes: RegExp,
  from: number,
  to: number,
): Fault | undefined {
  for (const match of raw.slice(0, to).matchAll(quotes)) {
    if (match.index < from) continue;
    const problem = match[0] === '”' ? 'holds the English quote ”' : 'holds a straight quote';
    const place = start + match.index;
    return {
      start: place,
      end: Math.min(place + match[0].length, source.text.length),
      problem,
      allowed: 'inside a text write „ and “',
    };
  }
  return undefined;
}
