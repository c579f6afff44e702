import type { Course } from '../course.ts';
import type { Term } from '../glossary-file.ts';
import type { Publisher } from '../publisher-file.ts';
import { renderBlocks } from '../slides/markdown.ts';
import { escapeHtml } from './escape.ts';
import { citationHtml, sourcesOf } from './source-line.ts';

/**
 * What follows the last chapter: the learner's notes, glossary, sources, colophon, publisher. Each entry of the glossary is a popover, which
 * the browser opens, closes with Escape and gives the focus back from; the reader lists them all.
 */
export function appendixHtml(course: Course): string {
  const parts = [notes, glossary(course.glossary), sources(course), colophon(course), publisher(course.publisher)];
  return parts.filter(Boolean).join('\n');
}

/** Filled and shown by the reader: without scripts there are no notes. */
const notes =
  '<section id="notizen" class="appendix-part" aria-labelledby="notizen-h" hidden><h2 id="notizen-h">Meine Notizen</h2></section>';

function part(id: string, title: string, html: string): string {
  return `<section id="${id}" class="appendix-part" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>${html}</section>`;
}

function glossary(terms: readonly Term[]): string {
  if (!terms.length) return '';
  const entries = terms.map(({ id, term, lang, text }) => {
    const foreign = lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`;
    const card = `begriff-${escapeHtml(id)}`;
    const close = `<button type="button" class="btn" popovertarget="${card}" popovertargetaction="hide">Schließen</button>`;
    return `<div id="${card}" class="term-card" popover><dl><dt${foreign}>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd></dl>${close}</div>`;
  });
  return part('glossar', 'Glossar', entries.join('\n'));
}

/** Every source that a slide or an item names, in the order of the alphabet. */
function sources({ chapters, items, sources }: Course): string {
  const named = new Set(chapters.flatMap(({ slides }) => slides.flatMap(sourcesOf)));
  for (const item of items.values()) if ('sources' in item) for (const { id } of item.sources) named.add(id);
  const cited = [...named].flatMap((id) => sources.get(id) ?? []);
  if (!cited.length) return '';
  const sorted = cited.sort((one, other) => one.text.localeCompare(other.text, 'de'));
  return part('quellen', 'Quellen', `<ul>${sorted.map((one) => `<li>${citationHtml(one)}</li>`).join('')}</ul>`);
}

function colophon({ colophon }: Course): string {
  if (!colophon.tokens.length) return '';
  return part('kolophon', 'Kolophon', renderBlocks(colophon.tokens, { slide: 'kolophon', numberOf: () => 0 }));
}

function publisher({ name, address, email, imprint, privacy }: Publisher): string {
  const written = (text: string): string => (text ? paragraph(text) : paragraph('Noch nicht ausgefüllt.'));
  const mail = email && `<p><a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a></p>`;
  const who = [name, address].filter(Boolean).map(paragraph).join('');
  return part(
    'anbieter',
    'Impressum und Datenschutz',
    `<h3>Impressum</h3>${who + mail + (imprint && paragraph(imprint)) || written('')}
<h3>Datenschutz</h3>${paragraph(ownPrivacy)}${written(privacy)}
${settingsLink}`,
  );
}

const settingsLink =
  '<p><a href="?ansicht=einstellungen">Einstellungen, Sicherung der Antworten, Barrierefreiheit</a></p>';

const ownPrivacy =
  'Antworten und Notizen bleiben auf Ihrem Gerät. Die Seite lädt nichts von anderen Anbietern und setzt keine Cookies. ' +
  'Wer die Seite bereitstellt, sieht beim Laden die Adresse Ihres Anschlusses im Netz.';

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
