import type { Token } from 'markdown-it';
import type { Place } from '../place.ts';
import type { Say } from './case-fences.ts';
import type { FencedNode } from './fences.ts';
import { type Heading, type Prose, plainText } from './prose.ts';

/** A headline must be read from the last row in one glance. */
const longest = 80;

/** A heading of level 2, with its text. */
export interface Headline {
  readonly heading: Heading;
  readonly inline: Token;
}

/**
 * The one headline of a slide; says where there is none or more, where something stands above it, and where it is empty
 * or too long.
 * @param opening where a missing headline is reported.
 */
export function readHeadline(
  [first, second]: readonly Headline[],
  [above]: readonly FencedNode[],
  opening: Place,
  say: Say,
): Prose {
  if (!first) {
    say(opening, 'it has no headline', 'write one line ## below the fields');
    return { tokens: [] };
  }
  const { place } = first.heading;
  const top = above?.kind === 'text' ? above.lines[0] : above?.line;
  if (top && top.start < place.start) say(top, 'this stands above its headline', 'a slide begins with ##');
  if (second) say(second.heading.place, 'it has two headlines', 'a slide says one thing; make two slides of it');
  const tokens = first.inline.children ?? [];
  const { length } = plainText(tokens).trim();
  if (!length) say(place, 'its headline is empty', 'write what the slide says behind ##');
  if (length > longest) {
    say(place, `its headline has ${length} characters`, `${longest} are allowed; say it shorter`);
  }
  return { tokens };
}
