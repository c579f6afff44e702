import type { Report } from '../place.ts';
import { layOutTimeline } from '../timeline/layout.ts';
import { shownMoments } from '../timeline/shown.ts';
import { textWidth } from '../type/text-width.ts';
import { plainText } from './prose.ts';
import type { Part, Slide } from './slide.ts';

/** Fences that stand on a case alone. */
const ofCase: readonly Part['kind'][] = ['fact', 'timeline', 'squares', 'lesson'];

/** A headline on one line. */
const headlineLine = 1120;
const headlineSize = 48;
/** Headlines are set tighter than the font, by this part of their size after each letter. */
const headlineTracking = 0.012;

/** Reports what of a case stands elsewhere and what does not fit there. */
export function checkCase({ id, place, fields, headline, parts }: Slide, report: Report): void {
  const thing = `slide "${id}"`;
  const kinds = parts.flatMap(kindsIn);
  const lost = kinds.find((kind) => ofCase.includes(kind));
  if (lost && fields.layout !== 'case') {
    const problem = `layout ${fields.layout} has no ${lost}`;
    report(place, { thing, problem, allowed: `${ofCase.join(', ')} stand in layout case` });
  }
  for (const part of parts) {
    if (part.kind !== 'timeline' || layOutTimeline(shownMoments(part.moments, plainText(headline.tokens), () => 1)))
      continue;
    const problem = 'the words of the timeline do not fit beside each other';
    report(part.place, { thing, problem, allowed: 'say what happened in fewer words, or leave out a moment' });
  }
  const full = kinds.includes('squares') || (kinds.includes('timeline') && kinds.includes('fact'));
  if (full && headlineWidth(plainText(headline.tokens)) > headlineLine) {
    const problem = 'its headline takes two lines, and the drawing leaves room for one';
    report(place, { thing, problem, allowed: 'about 45 characters fit; say it shorter' });
  }
}

function headlineWidth(text: string): number {
  const set = textWidth(text, { face: 'display', weight: 700, size: headlineSize });
  return set - [...text].length * headlineTracking * headlineSize;
}

function kindsIn(part: Part): readonly Part['kind'][] {
  return 'parts' in part ? part.parts.flatMap(kindsIn) : [part.kind];
}
