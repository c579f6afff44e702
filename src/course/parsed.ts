import { readSource } from './decode.ts';
import { checkLabels } from './diagram/label-rules.ts';
import { checkSignal } from './diagram/signal-rule.ts';
import type { SvgToken } from './diagram/svg-tokens.ts';
import { readSvg } from './diagram.ts';
import type { Finding } from './finding.ts';
import { reportInto } from './place.ts';
import { parseQuizFile, type QuizFile } from './quiz-file.ts';
import { namedPaths, readSingleFiles, type SingleFiles, singlePaths } from './single-files.ts';
import { readSlideFile } from './slide-file.ts';
import type { SlideFile } from './slides/slide.ts';
import type { Source } from './source.ts';

/** Every file that belongs to the course, by its path with `/`. Of pictures only the presence counts. */
export type CourseFiles = ReadonlyMap<string, Uint8Array | string>;

/** All files, each read for itself. */
export interface Parsed extends SingleFiles {
  readonly slideFiles: readonly SlideFile[];
  readonly quizFiles: readonly QuizFile[];
  /** By path; absent where a drawing cannot be used. */
  readonly drawings: ReadonlyMap<string, readonly SvgToken[]>;
  readonly paths: ReadonlySet<string>;
  /** Files that others name things of, and of which a part could not be read at all: what stands there, nobody knows. */
  readonly unread: readonly string[];
}

/** True for the files of which the text is read. LICENSE.md and README.md, named in capitals, are none of them. */
export function isCourseText(path: string): boolean {
  return isSlides(path) || isQuizzes(path) || isDrawing(path) || singlePaths.includes(path);
}

/** Reads each file for itself; their findings are not sorted. Never throws. */
export function parseFiles(files: CourseFiles): { readonly parsed: Parsed; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const read = decodeAll(files, findings);
  const slideFiles: SlideFile[] = [];
  const quizFiles: QuizFile[] = [];
  const drawings = new Map<string, readonly SvgToken[]>();
  const unread = [...files.keys()].filter(
    (path) => (isSlides(path) || isQuizzes(path) || namedPaths.includes(path)) && !read.has(path),
  );
  for (const [path, source] of read) {
    if (isSlides(path)) {
      const { file, findings: wrong } = readSlideFile(source);
      findings.push(...wrong);
      if (file) slideFiles.push(file);
      else unread.push(path);
    } else if (isQuizzes(path)) {
      const { file, findings: wrong } = parseQuizFile(source);
      findings.push(...wrong);
      quizFiles.push(file);
      if (!file.whole) unread.push(path);
    } else if (isDrawing(path)) {
      const thing = `diagram ${diagramOf(path)}`;
      const tokens = readSvg(source, thing, reportInto(findings));
      if (tokens) {
        checkLabels(tokens, source, thing, reportInto(findings));
        checkSignal(tokens, source, thing, reportInto(findings));
        drawings.set(path, tokens);
      }
    }
  }
  const { single, findings: wrong, unread: unreadSingle } = readSingleFiles((path) => read.get(path));
  findings.push(...wrong);
  unread.push(...unreadSingle);
  return { parsed: { slideFiles, quizFiles, drawings, paths: new Set(files.keys()), unread, ...single }, findings };
}

/** The texts of the course by path, in its order; what is no text is told. */
function decodeAll(files: CourseFiles, findings: Finding[]): ReadonlyMap<string, Source> {
  const read = new Map<string, Source>();
  for (const path of [...files.keys()].filter(isCourseText).sort()) {
    const content = files.get(path) ?? '';
    const decoded = readSource(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    findings.push(...decoded.findings);
    if (decoded.source) read.set(path, decoded.source);
  }
  return read;
}

/** Where the drawing of a diagram stands; `tall` is the one for a phone held upright. */
export function drawingPath(diagram: string, tall = false): string {
  return `assets/diagrams/${diagram}${tall ? '-hoch' : ''}.svg`;
}

function diagramOf(path: string): string {
  return path.replace(/^.*\/|(-hoch)?\.svg$/g, '');
}

function isSlides(path: string): boolean {
  return /^slides\/[^/]+\.md$/.test(path) && !/^slides\/[A-Z-]+\.md$/.test(path) && !singlePaths.includes(path);
}

function isQuizzes(path: string): boolean {
  return /^quizzes\/[^/]+\.ya?ml$/.test(path);
}

function isDrawing(path: string): boolean {
  return /^assets\/diagrams\/[^/]+\.svg$/.test(path);
}
