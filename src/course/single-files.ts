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

/** Reads these files. Never throws. */
export function readSingleFiles(fileAt: (path: string) => Source | undefined): {
  readonly single: SingleFiles;
  readonly findings: readonly Finding[];
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
  const single = {
    sources: { sources: sources?.sources ?? new Map(), ids: sources?.ids ?? [] },
    glossary: glossary?.terms ?? [],
    terms: glossary?.ids ?? [],
    seeds: read(seedsPath, parseSeeds)?.seeds ?? [],
    misconceptions: read(misconceptionsPath, parseMisconceptions)?.misconceptions ?? [],
    planned: read(blueprintPath, parseBlueprint)?.planned ?? [],
    colophon: read(colophonPath, parseColophon)?.colophon ?? { tokens: [] },
    publisher: read(publisherPath, parsePublisher)?.publisher ?? noPublisher,
    runPlans: read(runPlansPath, parseRunPlans)?.plans ?? [],
  };
  return { single, findings };
}
