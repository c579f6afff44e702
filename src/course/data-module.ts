import type { ChapterData } from '../model/chapter.ts';
import type { Item } from '../model/item.ts';
import { contentsOf } from './contents.ts';
import type { Course, CourseChapter } from './course.ts';
import { drawSvg } from './diagram.ts';
import { contextOf } from './page/source-line.ts';
import { drawingPath } from './parsed.ts';
import { renderBlocks } from './slides/markdown.ts';
import { diagramsOn } from './slides/slide.ts';

/** The name under which the browser's side imports the course. */
export const courseModule = 'virtual:course';

/** What the course becomes: a site of many files, or one file that holds everything. */
export type Shape = 'site' | 'file';

/**
 * The source text of a virtual module, or nothing where the course has no such module: `virtual:course` (contents and
 * what loads the rest), `virtual:course/K2` (items), `virtual:course/K2/notes`, `virtual:course/K2/portraits`,
 * `virtual:course/review` (what repetition knows of the whole day), `virtual:course/plans` (the day and its shorter versions).
 */
export function moduleText(course: Course, name: string, shape: Shape = 'site'): string | undefined {
  if (name === courseModule) return indexText(course);
  if (name === `${courseModule}/review`) return `export const review = ${json(course.review)};\n`;
  if (name === `${courseModule}/plans`) return `export const plans = ${json(course.plans)};\n`;
  const [, id, part] = /^virtual:course\/(K\d)(?:\/(notes|portraits))?$/.exec(name) ?? [];
  if (part === undefined) {
    const data = course.data.find((one) => one.id === id);
    return data && chapterText(data, shape);
  }
  const chapter = course.chapters.find(({ day }) => day.id === id);
  return chapter && templates(part, part === 'notes' ? notesOf(chapter) : portraitsOf(chapter, course));
}

function indexText(course: Course): string {
  const chapters = course.chapters.map(({ day }) => day.id);
  const drawn = course.chapters.filter((chapter) => portraitsOf(chapter, course).length);
  const loaders = (ids: readonly string[], path: string, name: string): string =>
    `{ ${ids.map((id) => `${id}: () => import('${courseModule}/${id}${path}').then((loaded) => loaded.${name})`).join(', ')} }`;
  const data = course.data.map(({ id }) => id);
  return `export const contents = ${json(contentsOf(course))};
export const loadChapter = ${loaders(data, '', 'data')};
export const loadNotes = ${loaders(chapters, '/notes', 'notes')};
export const loadReview = () => import('${courseModule}/review').then((loaded) => loaded.review);
export const loadPlans = () => import('${courseModule}/plans').then((loaded) => loaded.plans);
export const loadPortraits = ${loaders(
    drawn.map(({ day }) => day.id),
    '/portraits',
    'portraits',
  )};
`;
}

/**
 * Items with their key. Faces are files, to which the bundler gives their final addresses; one that is missing is left
 * out, so that the rest can be seen while editing.
 */
function chapterText(data: ChapterData, shape: Shape): string {
  const faces = [...new Set(Object.values(data.items).flatMap(facesOf))].map((file) => `/${file}`);
  if (!faces.length) return `export const data = ${json(data)};\n`;
  // In a site small files too: inlined, each card would hold 2 kB of address.
  const query = shape === 'site' ? '?url&no-inline' : '?url&inline';
  const files = `import.meta.glob(${JSON.stringify(faces)}, { eager: true, query: '${query}', import: 'default' })`;
  return `const faces = ${files};
export const data = JSON.parse(${quoted(data)}, (key, value) => (key === 'face' ? faces['/' + value] : value));
`;
}

function facesOf(item: Item): readonly string[] {
  return item.kind === 'categorise' ? item.body.cards.flatMap(({ face }) => face ?? []) : [];
}

type Entry = readonly [key: string, html: string];

function notesOf({ slides }: CourseChapter): readonly Entry[] {
  return slides.flatMap((slide) =>
    slide.notes ? [[slide.id, renderBlocks(slide.notes.tokens, contextOf(slide)).trim()] as const] : [],
  );
}

function portraitsOf({ slides }: CourseChapter, { drawings }: Course): readonly Entry[] {
  return slides.flatMap(({ id, parts }) =>
    diagramsOn(parts).flatMap(({ name }) => {
      const tokens = drawings.get(drawingPath(name, true));
      return tokens ? [[`${id}/${name}`, drawSvg(tokens, `${id}-hoch-`).svg] as const] : [];
    }),
  );
}

/** HTML as Lit templates, so that the browser never parses a string of ours into HTML. */
function templates(name: string, entries: readonly Entry[]): string {
  const rows = entries.map(([key, html]) => `  ${JSON.stringify(key)}: html\`${escapeTemplate(html)}\`,\n`);
  return `import { html } from 'lit';\nexport const ${name} = {\n${rows.join('')}};\n`;
}

/** Text between the backticks of a template literal: nothing in it ends the literal or begins an expression. */
export function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

/** Data as an expression: JSON.parse of a string is read faster than a literal, and `__proto__` stays a plain name. */
function json(value: unknown): string {
  return `JSON.parse(${quoted(value)})`;
}

/** JSON as a string literal. */
function quoted(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? keepTogether(part) : part))
    .replace(/[\\']/g, '\\$&')
    .replace(/[\u2028\u2029]/g, escapeCode);
  return `'${text}'`;
}

/** „200 000“ does not break inside. */
function keepTogether(text: string): string {
  return text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0');
}

function escapeCode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16)}`;
}
