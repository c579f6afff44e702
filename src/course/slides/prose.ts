import type { Token } from 'markdown-it';
import type { Place, Report } from '../place.ts';
import { inlinePlaces } from './inline-places.ts';
import type { Line } from './lines.ts';
import { decodeLink, parseMarkdown } from './markdown.ts';

/** A name in a text and where it stands. */
export interface Named {
  readonly name: string;
  readonly place: Place;
}

/** What a text refers to; whether it exists is known only when all files are read. */
export interface Uses {
  readonly sources: Named[];
  readonly terms: Named[];
  readonly images: Named[];
}

/** Markdown as tokens of markdown-it: read and checked once, rendered where it is shown. */
export interface Prose {
  readonly tokens: readonly Token[];
}

/** A heading as it stands in the tokens. */
export interface Heading {
  readonly level: number;
  readonly place: Place;
  /** Index of its `heading_open`; the inline token and `heading_close` follow. */
  readonly index: number;
}

export interface ReadProse extends Prose {
  readonly headings: readonly Heading[];
  readonly uses: Uses;
}

/** Reads Markdown and reports what no text of the course may have: raw HTML, code in links, underlined headings. */
export function readProse(lines: readonly Line[], thing: string, report: Report): ReadProse {
  const tokens = parseMarkdown(lines.map((line) => line.text).join('\n'));
  const uses: Uses = { sources: [], terms: [], images: [] };
  const headings: Heading[] = [];
  const say = (place: Place, problem: string, allowed: string): void => report(place, { thing, problem, allowed });

  tokens.forEach((token, index) => {
    const place = token.map ? lines[token.map[0]] : undefined;
    if (!place) return;
    if (token.type === 'html_block') {
      say(place, 'raw HTML is not allowed', noHtml);
    } else if (token.type === 'hr' && token.markup.startsWith('-')) {
      say(place, 'a rule of hyphens can be taken for a block of fields', 'write ***');
    } else if (token.type === 'heading_open' && !token.markup.startsWith('#')) {
      say(place, 'a heading is underlined', 'write ## or ### before it, or an empty line between text and rule');
    } else if (token.type === 'heading_open') {
      headings.push({ level: token.markup.length, place, index });
    }
  });
  for (const { tokens: children, placeOf } of inlinePlaces(tokens, lines)) {
    const html = children.find(({ type }) => type === 'html_inline');
    for (const token of children) {
      // The end of an element is told with its beginning.
      if (token.type === 'html_inline' && token !== html && token.content.startsWith('</')) continue;
      checkInline(token, placeOf, uses, say);
    }
  }
  return { tokens, headings, uses };
}

const noHtml = 'a course file carries no code; write Markdown, or < as &lt;';

function checkInline(
  token: Token,
  placeOf: (token: Token, length: number) => Place,
  uses: Uses,
  say: (place: Place, problem: string, allowed: string) => void,
): void {
  switch (token.type) {
    case 'html_inline':
      say(placeOf(token, token.content.length), 'raw HTML is not allowed', noHtml);
      return;
    case 'link_open': {
      const target = String(token.attrGet('href') ?? '');
      if (/^(https?:|mailto:|#.)/i.test(target)) return;
      say(placeOf(token, 1), `a link to "${target}"`, 'links begin with https:, http:, mailto: or #');
      token.attrSet('href', '#');
      return;
    }
    case 'image': {
      const name = decodeLink(String(token.attrGet('src') ?? ''));
      const place = placeOf(token, 1);
      if (!token.content.trim()) {
        say(place, `image "${name}" has no text for those who do not see it`, 'write it between the brackets: ![…](…)');
      }
      uses.images.push({ name, place });
      return;
    }
    case 'source-mark':
      uses.sources.push({ name: token.content, place: placeOf(token, token.content.length + 3) });
      return;
    case 'term_open':
      uses.terms.push({ name: String(token.attrGet('data-term') ?? ''), place: placeOf(token, 1) });
  }
}

/** The words of inline tokens, without marks and markup. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
      if (token.type === 'inline') return `${plainText(token.children ?? [])} `;
      return token.type === 'text' || token.type === 'code_inline' || token.type === 'text_special'
        ? token.content
        : '';
    })
    .join('');
}
