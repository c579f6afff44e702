import type { Report } from '../place.ts';
import { layOutTimeline } from '../timeline/layout.ts';
import { shownMoments } from '../timeline/shown.ts';
import { textWidth } from '../type/text-width.ts';
import { plainText } from './prose.ts';
import type { Part, Slide } from './slide.ts';

/** Fences that stand on a case alone. */
const ofCase: readonly Part['kind'][] = ['fact', 'timeline', 'squares', 'lesson'];
/** What a room can look at while someone speaks. */
const mostThings = 7;

/** A headline on one line. */
const headlineLine = 1120;
const headlineSize = 48;

/** Reports what of a case stands elsewhere, a timeline whose words do not fit, too many things and two signals. */
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
  if (
    full &&
    textWidth(plainText(headline.tokens), { face: 'display', weight: 700, size: headlineSize }) > headlineLine
  ) {
    const problem = 'its headline takes two lines, and the drawing leaves room for one';
    report(place, { thing, problem, allowed: 'about 45 characters fit; say it shorter' });
  }
  if (parts.flatMap(signalsIn).length > 1) {
    report(place, { thing, problem: 'it has two signals', allowed: 'only one thing on a slide is bold' });
  }
  const things = parts.reduce((sum, part) => sum + thingsIn(part), 0);
  if (things > mostThings) {
    const problem = `the room looks at ${things} things`;
    report(place, { thing, problem, allowed: `${mostThings} are a good limit`, severity: 'warning' });
  }
}

function kindsIn(part: Part): readonly Part['kind'][] {
  return 'parts' in part ? part.parts.flatMap(kindsIn) : [part.kind];
}

function signalsIn(part: Part): readonly boolean[] {
  const marked = part.kind === 'timeline' ? part.moments : part.kind === 'squares' ? part.squares : [];
  return marked.map(({ signal }) => signal).filter(Boolean);
}

function thingsIn(part: Part): number {
  switch (part.kind) {
    case 'timeline':
      return part.moments.length;
    case 'squares':
      return part.squares.length;
    case 'fact':
    case 'lesson':
      return 1;
    default:
      return 'parts' in part ? part.parts.reduce((sum, inner) => sum + thingsIn(inner), 0) : 0;
  }
}
