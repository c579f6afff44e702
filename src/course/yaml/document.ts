import { type Document, isAlias, isNode, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import { type Finding, findingAt } from '../finding.ts';
import type { Source } from '../source.ts';
import { inWords } from './error-words.ts';
import type { Tree } from './tree.ts';

export interface Parsed {
  /** The tree of the file, where it can be trusted. */
  readonly root: Tree;
  readonly findings: readonly Finding[];
}

/**
 * A YAML 1.2 file as a tree with positions. What is broken inside one value leaves the rest readable; what breaks the
 * structure is said once, and there is no tree: everything after it would be guessed.
 */
export function parseYaml(source: Source): Parsed {
  const document = parseDocument(source.text, { version: '1.2', prettyErrors: false });
  const broken = document.errors.findIndex((error) => !isLocal(error));
  const shown = broken < 0 ? document.errors : document.errors.slice(0, broken + 1);
  const findings = firstOfEachLine(shown.map((error) => said(source, document, error)));
  return { root: broken < 0 ? document.contents : null, findings: [...findings, ...machinery(source, document)] };
}

function said(source: Source, document: Document, error: YAMLError): Finding {
  const end = error.pos[1];
  const start = startOf(error, source.text);
  const before = source.text.slice(0, start);
  const opened = /Missing closing .*quote/.test(error.message) ? quoteBefore(document, end) : undefined;
  const at = opened === undefined ? { start, end } : { start: opened, end: opened + 1 };
  return findingAt(source, at.start, at.end, { thing: 'file', ...inWords(error, before, source) });
}

/**
 * The first character that is meant. What stands too deep or too far to the left begins a line, and the parser reports
 * the value in the line before, or the end of that line.
 */
function startOf({ code, message, pos: [from] }: YAMLError, text: string): number {
  const after = (pattern: RegExp) => from + (pattern.exec(text.slice(from))?.[0].length ?? 0);
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return after(/^ +(?=\S)/);
  if (/sequence/.test(message)) return after(/^\s+(?=\S)/);
  return /^.*:(?=\s)/.test(text.slice(from)) ? from : after(/^.*\s+(?=\S)/);
}

/** Where the last quoted text begins before an offset: the parser reports a quote that is not closed where it gave up. */
function quoteBefore(document: Document, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset) start = range[0];
    },
  });
  return start;
}

function isLocal(error: YAMLError): boolean {
  const { code, message } = error;
  return code === 'DUPLICATE_KEY' || code === 'BAD_DQ_ESCAPE' || message === 'Unexpected scalar at node end';
}

/** Anchors, aliases and tags: YAML's machinery for programs, in which an author's text gets lost. */
function machinery(source: Source, document: Document): Finding[] {
  const findings: Finding[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const what = machineryOf(node);
    if (!what || !node.range) return;
    const allowed = 'write the value itself; a text that begins with *, & or ! stands in double quotes';
    const problem = `${what} is not used in course files`;
    findings.push(findingAt(source, node.range[0], node.range[1], { thing: 'file', problem, allowed }));
  });
  return findings;
}

function machineryOf(node: Node): string | undefined {
  if (isAlias(node)) return `the alias *${node.source}`;
  if (node.anchor) return `the anchor &${node.anchor}`;
  return node.tag && `the tag ${node.tag.replace('tag:yaml.org,2002:', '!!')}`;
}

function firstOfEachLine(findings: readonly Finding[]): Finding[] {
  const lines = new Set<number>();
  return findings.filter(({ line }) => !lines.has(line) && lines.add(line));
}
