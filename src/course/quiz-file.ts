import type { Exercise } from '../model/chapter.ts';
import type { Item } from '../model/item.ts';
import type { Quiz } from '../model/quiz.ts';
import { compareFindings, type Finding, findingAt } from './finding.ts';
import { fileShape } from './quiz/kinds.ts';
import type { Declaration } from './quiz/reference.ts';
import { duplicateIds } from './quiz/reference.ts';
import { readSections, type Written } from './quiz/sections.ts';
import type { Source } from './source.ts';
import { parseYaml } from './yaml/document.ts';
import { readTree } from './yaml/read.ts';

export interface QuizFile {
  readonly path: string;
  /** `K2`; empty where the file does not say it. */
  readonly chapter: string;
  /** Items whose fields are of the right types. Their `sources` are empty: the references name them. */
  readonly items: readonly Written<Item>[];
  readonly sets: readonly Written<Quiz>[];
  readonly exercises: readonly Written<Exercise>[];
  /** Every id that the file gives, also to what could not be read. */
  readonly declarations: readonly Declaration[];
  /** True where an entry has no id that can be one: what others name and is not there may be that entry. */
  readonly nameless: boolean;
  /** False where the structure is broken: ids may stand in the file that nobody could read. */
  readonly whole: boolean;
}

/**
 * Reads a quiz file. All findings of the file come at once, sorted; what is wrong with one item hides nothing of the
 * others. Never throws.
 */
export function parseQuizFile(source: Source): { readonly file: QuizFile; readonly findings: readonly Finding[] } {
  const { root, findings: broken } = parseYaml(source);
  const { value, findings: misfits } = readTree(source, root, fileShape);
  const { findings: faults, ...sections } = readSections(source, root, value);
  const brokenLines = new Set(broken.map(({ line }) => line));
  const rest = [...misfits, ...faults, ...duplicateIds(sections.declarations)];
  const findings = [...broken, ...rest.filter(({ line }) => !brokenLines.has(line))];
  if (!root && !broken.length)
    findings.push(findingAt(source, 0, 0, { thing: 'file', problem: 'it holds nothing but comments' }));
  return { file: { path: source.path, whole: root !== null, ...sections }, findings: findings.sort(compareFindings) };
}
