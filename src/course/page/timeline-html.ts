import { germanDate, germanStart } from '../german-date.ts';
import type { ProseContext } from '../slides/markdown.ts';
import { renderInline } from '../slides/markdown.ts';
import { layOutTimeline } from '../timeline/layout.ts';
import type { Moment } from '../timeline/moment.ts';
import { shownMoments } from '../timeline/shown.ts';
import { unitWords } from '../timeline/ticks.ts';
import { timelineSvg } from './timeline-svg.ts';

/**
 * A timeline twice: drawn to scale for the deck, and as a list for the reader and for those who do not see the drawing.
 * @param headline its plain text: a year that it names is not drawn again.
 */
export function timelineHtml(moments: readonly Moment[], headline: string, context: ProseContext): string {
  const layout = layOutTimeline(shownMoments(moments, headline, context.numberOf));
  const items = moments.map(
    (moment) => `<li${moment.signal ? ' class="signal"' : ''}>${momentHtml(moment, context)}</li>`,
  );
  return `<figure class="timeline" aria-label="Zeitachse">${layout ? timelineSvg(layout) : ''}<ol>${items.join('')}</ol></figure>`;
}

/** What one tick of a drawn timeline is. */
export function tickWords(moments: readonly Moment[]): string {
  const layout = layOutTimeline(shownMoments(moments, '', () => 1));
  return layout ? unitWords[layout.unit] : '';
}

function momentHtml({ from, to, text }: Moment, context: ProseContext): string {
  const time = (iso: string, words: string): string => `<time datetime="${iso}">${words}</time>`;
  const date =
    to === undefined
      ? time(from, germanDate(from))
      : `${time(from, germanStart(from, to))} bis ${time(to, germanDate(to))}`;
  return `<b class="date">${date}</b> <span>${renderInline(text.tokens, context).trim()}</span>`;
}
