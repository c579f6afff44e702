import { blueprintPath, type PlannedQuestion, parseBlueprint } from './blueprint-file.ts';
import { colophonPath, parseColophon } from './colophon-file.ts';
import type { Finding } from './finding.ts';
import { glossaryPath, parseGlossary, type Term } from './glossary-file.ts';
import { type Misconception, misconceptionsPath, parseMisconceptions } from './misconceptions-file.ts';
import { noPublisher, type Publisher, parsePublisher, publisherPath } from './publisher-file.ts';
import { parseRunPlans, runPlansPath, type WrittenPlan } from './run-plans-file.ts';
import { parseSeeds, type Seed, seedsPath } from './seeds-file.ts';
import type { Prose } from './slides/prose.ts';
import type { Source } from './source.ts';
import { parseSourcesFile, type SourcesFile, sourcesPath } from './sources-file.ts';

/** What stands in files of which a course has one, or none. */
export interface SingleFiles {
  readonly sources: SourcesFile;
  readonly glossary: readonly Term[];
  /** Ids of the glossary, also of entries that could not be read. */
  readonly terms: readonly string[];
  readonly seeds: readonly Seed[];
  readonly misconceptions: readonly Misconception[];
  /** Names of thinking errors that have a sentence, also one that could not be read. */
  readonly sentences: readonly string[];
  readonly planned: readonly PlannedQuestion[];
  readonly colophon: Prose;
  readonly publisher: Publisher;
  readonly runPlans: readonly WrittenPlan[];
}

export const singlePaths: readonly string[] = [
  sourcesPath,
  glossaryPath,
  seedsPath,
  misconceptionsPath,
  blueprintPath,
  colophonPath,
  publisherPath,
  runPlansPath,
];

/** Those of them whose ids stand on slides and in quizzes. */
export const namedPaths: readonly string[] = [sourcesPath, glossaryPath];

/** Reads these files. Never throws. */
export function readSingleFiles(fileAt: (path: string) => Source | undefined): {
  readonly single: SingleFiles;
  readonly findings: readonly Finding[];
  /** Of those whose ids stand elsewhere, the ones that could not be read at all. */
  readonly unread: readonly string[];
} {
  const findings: Finding[] = [];
  const read = <T extends { readonly findings: readonly Finding[] }>(
    path: string,
    parse: (source: Source) => T,
  ): T | undefined => {
    const source = fileAt(path);
    const parsed = source && parse(source);
    if (parsed) findings.push(...parsed.findings);
    return parsed;
  };
  const sources = read(sourcesPath, parseSourcesFile);
  const glossary = read(glossaryPath, parseGlossary);
  const misconceptions = read(misconceptionsPath, parseMisconceptions);
  const single = {
    sources: { sources: sources?.sources ?? new Map(), ids: sources?.ids ?? [] },
    glossary: glossary?.terms ?? [],
    terms: glossary?.ids ?? [],
    seeds: read(seedsPath, parseSeeds)?.seeds ?? [],
    misconceptions: misconceptions?.misconceptions ?? [],
    sentences: misconceptions?.names ?? [],
    planned: read(blueprintPath, parseBlueprint)?.planned ?? [],
    colophon: read(colophonPath, parseColophon)?.colophon ?? { tokens: [] },
    publisher: read(publisherPath, parsePublisher)?.publisher ?? noPublisher,
    runPlans: read(runPlansPath, parseRunPlans)?.plans ?? [],
  };
  const unread = [
    ...(sources && !sources.whole ? [sourcesPath] : []),
    ...(glossary && !glossary.whole ? [glossaryPath] : []),
  ];
  return { single, findings, unread };
}
