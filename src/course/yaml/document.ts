import { type Document, isAlias, isNode, parseDocument, visit, type YAMLError } from 'yaml';
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
  const findings = firstOfEachLine(shown.map((error) => said(source, error)));
  return { root: broken < 0 ? document.contents : null, findings: [...findings, ...machinery(source, document)] };
}

function said(source: Source, error: YAMLError): Finding {
  const [start, end] = error.pos;
  const before = source.text.slice(0, start).trimEnd();
  return findingAt(source, start, end, { thing: 'file', ...inWords(error, before, source) });
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
    const what = isAlias(node) ? `the alias *${node.source}` : node.anchor ? `the anchor &${node.anchor}` : node.tag;
    if (!what || !node.range) return;
    const problem = `${isAlias(node) || node.anchor ? what : `the tag ${what}`} is not used in course files`;
    findings.push(
      findingAt(source, node.range[0], node.range[1], {
        thing: 'file',
        problem,
        allowed: 'write the value itself; a text that begins with *, & or ! stands in double quotes',
      }),
    );
  });
  return findings;
}

function firstOfEachLine(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, index) => findings.findIndex(({ line }) => line === finding.line) === index);
}
