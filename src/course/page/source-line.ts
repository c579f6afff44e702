import type { Source as Citation } from '../../model/item.ts';
import { germanDate } from '../german-date.ts';
import type { ProseContext } from '../slides/markdown.ts';
import type { Part, Slide } from '../slides/slide.ts';
import { escapeHtml } from './escape.ts';
import { tickWords } from './timeline-html.ts';

/** Ids of a slide's sources in the order of their numbers: those of its fields, then those of its marks. */
export function sourcesOf({ sources, uses }: Slide): readonly string[] {
  return [...new Set([...sources, ...uses.sources].map(({ name }) => name))];
}

/** How texts of a slide are rendered: source marks carry the numbers of its source line. */
export function contextOf(slide: Slide): ProseContext {
  const sources = sourcesOf(slide);
  return { slide: slide.id, numberOf: (source) => sources.indexOf(source) + 1 };
}

/**
 * The line at the foot of a slide that names its sources; empty where it has none. Marks lead to its entries.
 * @param shown the slide's HTML without its source note: what is cited in the note alone is for the reader alone.
 */
export function sourceLine(slide: Slide, citations: ReadonlyMap<string, Citation>, shown: string): string {
  const marked = new Set(slide.uses.sources.map(({ name }) => name));
  const cited = sourcesOf(slide).flatMap((id, index) => {
    const citation = citations.get(id);
    if (!citation) return [];
    const number = marked.has(id) ? `<sup>${index + 1}</sup> ` : '';
    const anchor = `${slide.id}-q${index + 1}`;
    const inNoteOnly = marked.has(id) && !shown.includes(`"#${anchor}"`);
    return { anchor, inNoteOnly, html: `${number}${citationHtml(citation)}` };
  });
  const firstShown = cited.findIndex(({ inNoteOnly }) => !inNoteOnly);
  const entries = cited.map(({ anchor, inNoteOnly, html }, index) => {
    const leads = index === firstShown && index > 0 ? leadsOnSlide : '';
    return `<span id="${anchor}"${inNoteOnly ? readerOnly : leads}>${html}</span>`;
  });
  if (!entries.length) return '';
  const classes = firstShown < 0 ? 'source reader-only' : 'source';
  const all = [...entries, ...slide.parts.flatMap(scaleOf)];
  return `<p class="${classes}">Quelle: ${all.join(' ')}</p>`;
}

/** How a drawing is to be measured. The reader shows no ticks. */
function scaleOf(part: Part): readonly string[] {
  if (part.kind === 'squares') return ['<span>Flächen maßstäblich.</span>'];
  return part.kind === 'timeline' ? [`<span class="deck-only">${tickWords(part.moments)}</span>`] : [];
}

const readerOnly = ' class="reader-only"';

/** The first source that a slide shows after hidden ones: no dot parts it from them. */
const leadsOnSlide = ' class="first-shown"';

/** A source as it is printed. */
export function citationHtml({ text, url, date }: Citation): string {
  const html = escapeHtml(text);
  const linked = url === undefined ? html : `<a href="${escapeHtml(url)}">${html}</a>`;
  return date === undefined ? linked : `${linked}, ${germanDate(date)}`;
}
