import type { Token } from 'markdown-it';
import type { Place } from '../place.ts';
import type { Line } from './lines.ts';
import { plainText } from './prose.ts';

/** One line of a list. */
export interface ListItem {
  readonly place: Place;
  /** Inline tokens. */
  readonly tokens: readonly Token[];
  /** The heading it stands below. */
  readonly group?: string;
}

/** The items of a fence that holds one list, or a list below each of its headings; nothing where it holds more. */
export function listItems(tokens: readonly Token[], lines: readonly Line[]): readonly ListItem[] | undefined {
  const items: ListItem[] = [];
  let depth = 0;
  let inHeading = false;
  let filled = true;
  let group: string | undefined;
  for (const token of tokens) {
    if (!known.test(token.type)) return undefined;
    if (token.type === 'list_item_open') filled = false;
    if (/_list_/.test(token.type)) depth += token.nesting;
    if (token.type === 'heading_open' || token.type === 'heading_close') inHeading = token.nesting > 0;
    if (depth > 1) return undefined;
    if (token.type !== 'inline') continue;
    const place = lines[token.map?.[0] ?? 0];
    if (inHeading && !depth) group = plainText(token.children ?? []).trim();
    else if (filled || !place) return undefined;
    else items.push({ place, tokens: closeMarks(token.children ?? []), ...(group === undefined ? {} : { group }) });
    filled ||= !inHeading;
  }
  return items;
}

const known = /^((bullet|ordered)_list|list_item|paragraph|heading)_(open|close)$|^inline$/;

/** A source mark stands close to its word, though the author left a blank. */
function closeMarks(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    if (token.type !== 'text' || tokens[index + 1]?.type !== 'source-mark') return token;
    return withContent(token, token.content.trimEnd());
  });
}

function withContent(token: Token, content: string): Token {
  const other: Token = Object.create(token);
  other.content = content;
  return other;
}

/** Tokens whose bold beginning, if they have one, was taken off: what an author marks as the signal. */
export function takeSignal(tokens: readonly Token[]): { readonly signal: boolean; readonly tokens: readonly Token[] } {
  const written = tokens.filter(({ type, content }) => type !== 'text' || content !== '');
  const signal = written[0]?.type === 'strong_open';
  const end = written.findIndex(({ type }) => type === 'strong_close');
  return signal
    ? { signal, tokens: written.filter((_, index) => index !== 0 && index !== end) }
    : { signal, tokens: written };
}

/** Tokens without the first `length` characters of their text and the blanks behind. */
export function dropText(tokens: readonly Token[], length: number): readonly Token[] {
  let left = length;
  let begun = false;
  return tokens.flatMap((token) => {
    if (begun || token.type !== 'text') return [token];
    const content = token.content.slice(left).trimStart();
    left = Math.max(0, left - token.content.length);
    begun = content !== '';
    return begun ? [withContent(token, content)] : [];
  });
}
