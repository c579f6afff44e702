import type { Finding } from './finding.ts';
import { type Report, reportInto } from './place.ts';
import { type Block, splitBlocks } from './slides/blocks.ts';
import { checkBudget } from './slides/budget-rules.ts';
import { type Chapter, readChapter } from './slides/chapter-block.ts';
import { readFences } from './slides/fences.ts';
import { slideFields } from './slides/fields.ts';
import { checkFigures } from './slides/figure-rules.ts';
import { checkLayout } from './slides/layout-rules.ts';
import { type Line, readLines } from './slides/lines.ts';
import { readFields } from './slides/read-fields.ts';
import type { Slide, SlideFile } from './slides/slide.ts';
import { readBody } from './slides/slide-body.ts';
import type { Source } from './source.ts';

export interface ReadSlideFile {
  /** Absent where it cannot be told which chapter the file is. */
  readonly file?: SlideFile;
  readonly findings: readonly Finding[];
}

/**
 * Reads one chapter's slides. Pure; never throws. What is wrong in one slide leaves the others as they are. A slide with
 * wrong fields is there all the same, with its text: what it refers to must not be reported as unused as well.
 */
export function readSlideFile(source: Source): ReadSlideFile {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const blocks = splitBlocks(readLines(source, report), report);
  const chapter = readChapter(source, blocks, findings, report);
  const read = blocks.filter(({ kind }) => kind === 'slide').map((block) => readSlide(block, findings, report));
  const slides = read.map(({ slide }) => slide);
  if (!chapter) return { findings };
  if (!slides.length) {
    const allowed = 'write a block that begins with id: below the chapter';
    report(chapter.place, { thing: 'file', problem: 'it has no slide', allowed });
  }
  checkIds(chapter, slides, report);
  if (slides.length && read.every(({ sound }) => sound)) checkMinutes(chapter, slides, report);
  return { file: { chapter: chapter.fields, place: chapter.place, slides }, findings };
}

/** @returns the slide, and whether its fields are `sound`. */
function readSlide(block: Block, findings: Finding[], report: Report): { slide: Slide; sound: boolean } {
  const { opening, body } = block;
  const id = /^id:\s*"?([^"#\s]*)/.exec(block.fields[0]?.text ?? '')?.[1] ?? '';
  const thing = `slide "${id}"`;
  const { value, findings: wrong, placeOf } = readFields(block, slideFields, thing);
  findings.push(...wrong);
  const place = placeOf(['id']);
  const before = findings.length;
  const nodes = readFences(body, thing, report);
  const fencesSound = findings.length === before;
  const last = body.findLast((line: Line) => line.text.trim()) ?? block.fields.at(-1) ?? opening;
  const slide: Slide = {
    id,
    place,
    lines: { first: opening.number, last: last.number },
    fields: value ?? { layout: 'statement', minutes: 0 },
    sources: (value?.sources ?? []).map((name, index) => ({ name, place: placeOf(['sources', index]) })),
    ...readBody(nodes, place, thing, report),
  };
  if (value && findings.length === before) {
    checkLayout(slide, report);
    checkBudget(slide, report);
  }
  if (value && fencesSound) checkFigures(nodes, slide, report);
  return { slide, sound: value !== undefined };
}

function checkIds({ fields }: Chapter, slides: readonly Slide[], report: Report): void {
  const prefix = fields.chapter.toLowerCase();
  for (const { id, place } of slides) {
    if (!/^k\d-s\d\d$/.test(id) || id.startsWith(`${prefix}-`)) continue;
    const problem = `its id does not belong to chapter ${fields.chapter}`;
    report(place, { thing: `slide "${id}"`, problem, allowed: `the ids of this file begin with ${prefix}-s` });
  }
}

function checkMinutes({ fields, minutesPlace }: Chapter, slides: readonly Slide[], report: Report): void {
  const sum = slides.reduce((minutes, slide) => minutes + slide.fields.minutes, 0);
  if (!minutesPlace || sum === fields.minutes) return;
  const problem = `its slides have ${sum} minutes, and it has ${fields.minutes}`;
  const over = sum - fields.minutes;
  const allowed = over > 0 ? `take ${over} from its slides` : `give its slides ${-over} more`;
  report(minutesPlace, { thing: `chapter ${fields.chapter}`, problem, allowed });
}
