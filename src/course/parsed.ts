import { blueprintPath, type PlannedQuestion, parseBlueprint } from './blueprint-file.ts';
import { readSource } from './decode.ts';
import type { SvgToken } from './diagram/svg-tokens.ts';
import { readSvg } from './diagram.ts';
import type { Finding } from './finding.ts';
import { glossaryPath, parseGlossary } from './glossary-file.ts';
import { reportInto } from './place.ts';
import { parseQuizFile, type QuizFile } from './quiz-file.ts';
import { parseSeeds, type Seed, seedsPath } from './seeds-file.ts';
import { readSlideFile } from './slide-file.ts';
import type { SlideFile } from './slides/slide.ts';
import { parseSourcesFile, type SourcesFile, sourcesPath } from './sources-file.ts';

/** Every file that belongs to the course, by its path with `/`. Of pictures only the presence counts. */
export type CourseFiles = ReadonlyMap<string, Uint8Array | string>;

/** All files, each read for itself. */
export interface Parsed {
  readonly slideFiles: readonly SlideFile[];
  readonly quizFiles: readonly QuizFile[];
  readonly sources: SourcesFile;
  readonly terms: readonly string[];
  /** What the notes say; none where the course has no such file. */
  readonly seeds: readonly Seed[];
  /** Which questions there are to be; none where the course has no such plan. */
  readonly planned: readonly PlannedQuestion[];
  /** By path; absent where a drawing cannot be used. */
  readonly drawings: ReadonlyMap<string, readonly SvgToken[]>;
  readonly paths: ReadonlySet<string>;
}

const namedFiles = [sourcesPath, glossaryPath, seedsPath, blueprintPath];

/** True for the files of which the text is read. LICENSE.md and README.md, named in capitals, are none of them. */
export function isCourseText(path: string): boolean {
  return isSlides(path) || isQuizzes(path) || isDrawing(path) || namedFiles.includes(path);
}

/** Reads each file for itself; their findings are not sorted. Never throws. */
export function parseFiles(files: CourseFiles): { readonly parsed: Parsed; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const slideFiles: SlideFile[] = [];
  const quizFiles: QuizFile[] = [];
  const drawings = new Map<string, readonly SvgToken[]>();
  let sources: SourcesFile = { sources: new Map(), ids: [] };
  let terms: readonly string[] = [];
  let seeds: readonly Seed[] = [];
  let planned: readonly PlannedQuestion[] = [];
  for (const path of [...files.keys()].filter(isCourseText).sort()) {
    const content = files.get(path) ?? '';
    const decoded = readSource(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    findings.push(...decoded.findings);
    const { source } = decoded;
    if (!source) continue;
    if (isSlides(path)) {
      const { file, findings: wrong } = readSlideFile(source);
      findings.push(...wrong);
      if (file) slideFiles.push(file);
    } else if (isQuizzes(path)) {
      const { file, findings: wrong } = parseQuizFile(source);
      findings.push(...wrong);
      quizFiles.push(file);
    } else if (isDrawing(path)) {
      const tokens = readSvg(source, `diagram ${diagramOf(path)}`, reportInto(findings));
      if (tokens) drawings.set(path, tokens);
    } else if (path === sourcesPath) {
      const { findings: wrong, ...file } = parseSourcesFile(source);
      findings.push(...wrong);
      sources = file;
    } else if (path === seedsPath) {
      const read = parseSeeds(source);
      findings.push(...read.findings);
      seeds = read.seeds;
    } else if (path === blueprintPath) {
      const read = parseBlueprint(source);
      findings.push(...read.findings);
      planned = read.planned;
    } else {
      const { findings: wrong, ids } = parseGlossary(source);
      findings.push(...wrong);
      terms = ids;
    }
  }
  return {
    parsed: { slideFiles, quizFiles, sources, terms, seeds, planned, drawings, paths: new Set(files.keys()) },
    findings,
  };
}

/** Where the drawing of a diagram stands; `tall` is the one for a phone held upright. */
export function drawingPath(diagram: string, tall = false): string {
  return `assets/diagrams/${diagram}${tall ? '-hoch' : ''}.svg`;
}

function diagramOf(path: string): string {
  return path.replace(/^.*\/|(-hoch)?\.svg$/g, '');
}

function isSlides(path: string): boolean {
  return /^slides\/[^/]+\.md$/.test(path) && !/^slides\/[A-Z-]+\.md$/.test(path);
}

function isQuizzes(path: string): boolean {
  return /^quizzes\/[^/]+\.ya?ml$/.test(path);
}

function isDrawing(path: string): boolean {
  return /^assets\/diagrams\/[^/]+\.svg$/.test(path);
}
