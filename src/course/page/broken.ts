import type { Course } from '../course.ts';
import type { Finding } from '../finding.ts';
import { drawingPath } from '../parsed.ts';
import { renderFinding } from '../render-finding.ts';
import { diagramsOn, placedOn, type Slide } from '../slides/slide.ts';
import { escapeHtml } from './escape.ts';

/** Where the findings of a course are shown while it is being written; each is shown somewhere. */
export interface Broken {
  /** The messages of a slide that cannot be shown. */
  slide(slide: Slide): string | undefined;
  /** HTML in the place of an item, set or composite that cannot be shown. */
  entry(id: string): string | undefined;
  /** Messages that belong to nothing on the page. */
  readonly rest: string;
}

/** Gives errors their places: warnings are for the terminal. */
export function placeErrors(course: Course, findings: readonly Finding[]): Broken {
  const slides = new Map<Slide, Finding[]>();
  const entries = new Map<string, Finding[]>();
  const rest: Finding[] = [];
  const all = course.chapters.flatMap((chapter) => chapter.slides);
  const shown = shownIds(course, all);
  for (const finding of findings.filter(({ severity }) => severity === 'error')) {
    const entry = /^(?:item|set|exercise) "(.*)"$/.exec(finding.thing)?.[1];
    const homes = all.filter((slide) => isOf(slide, finding));
    if (homes.length) for (const slide of homes) add(slides, slide, finding);
    else if (entry !== undefined && shown.has(entry)) add(entries, entry, finding);
    else rest.push(finding);
  }
  return {
    slide: (slide) => (slides.has(slide) ? messages(slides.get(slide) ?? []) : undefined),
    entry: (id) => (entries.has(id) ? `<pre class="broken">${messages(entries.get(id) ?? [])}</pre>` : undefined),
    rest: messages(rest),
  };
}

/** Ids of all that stands on a slide, parts of composites and sets included. */
function shownIds({ exercises, sets }: Course, slides: readonly Slide[]): ReadonlySet<string> {
  const placed = slides.flatMap(placedOn).map((one) => (one.kind === 'field' ? one.item : one.ref.name));
  return new Set(placed.flatMap((id) => [id, ...(exercises.get(id)?.parts ?? sets.get(id)?.items ?? [])]));
}

function isOf({ place, lines, parts }: Slide, { path, line }: Finding): boolean {
  if (path === place.source.path) return line >= lines.first && line <= lines.last;
  return diagramsOn(parts).some(({ name }) => path === drawingPath(name) || path === drawingPath(name, true));
}

function messages(findings: readonly Finding[]): string {
  return escapeHtml(findings.map(renderFinding).join('\n\n'));
}

function add<K>(map: Map<K, Finding[]>, key: K, finding: Finding): void {
  map.set(key, [...(map.get(key) ?? []), finding]);
}
