import type { SlideEntry } from '../../model/chapter.ts';
import type { Course } from '../course.ts';
import { plainText } from '../slides/prose.ts';
import type { Slide } from '../slides/slide.ts';
import type { Broken } from './broken.ts';
import { escapeHtml } from './escape.ts';
import { actingLayouts, SlideWriter } from './slide-writer.ts';

/** A statement up to this length is set in the display size. */
const shortHeadline = 40;

/** One slide as a section. `folio` is its number and how many slides its chapter has. */
export function slideHtml(
  slide: Slide,
  entry: SlideEntry,
  folio: { readonly number: number; readonly of: number },
  course: Course,
  broken: Broken,
): string {
  const { id } = slide;
  const message = broken.slide(slide);
  const classes = message === undefined ? classesOf(slide) : ['slide', 'broken'];
  const { layout, minutes } = slide.fields;
  const data = `data-layout="${layout}" data-minutes="${minutes}" data-from="${entry.from}"`;
  const attributes = `id="${escapeHtml(id)}" class="${classes.join(' ')}" ${data} aria-labelledby="${escapeHtml(id)}-h"`;
  const writer = new SlideWriter(slide, course, broken);
  const inside = message === undefined ? writer.html() : `<pre>${message}</pre>`;
  return `<section ${attributes}>
<h2 id="${escapeHtml(id)}-h">${writer.headline()}</h2>
${inside}
<p class="folio" aria-hidden="true"><b>${folio.number}</b>/${folio.of}</p>
</section>`;
}

function classesOf({ fields: { layout }, headline, parts }: Slide): readonly string[] {
  const statement = layout === 'statement';
  const vote = statement && parts.some(({ kind }) => kind === 'vote');
  const short = statement && plainText(headline.tokens).trim().length <= shortHeadline;
  return [
    'slide',
    layout,
    ...(actingLayouts.includes(layout) ? ['mat'] : []),
    ...(vote ? ['vote'] : []),
    ...(short ? ['short'] : []),
  ];
}
