import type { Place } from '../place.ts';
import type { Square } from '../squares/read-squares.ts';
import type { Moment } from '../timeline/moment.ts';
import type { Fact } from './case-fences.ts';
import type { ChapterFields, SlideFields } from './fields.ts';
import type { Named, Prose, Uses } from './prose.ts';

/** What stands on a slide, in the order written. */
export type Part =
  | { readonly kind: 'prose'; readonly prose: Prose }
  | { readonly kind: 'left' | 'right'; readonly parts: readonly Part[] }
  | { readonly kind: 'step'; readonly replaces: boolean; readonly parts: readonly Part[] }
  | { readonly kind: 'diagram'; readonly diagram: Named; readonly asText: Prose }
  | { readonly kind: 'vote' | 'repetition'; readonly list: Prose }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'timeline'; readonly place: Place; readonly moments: readonly Moment[] }
  | { readonly kind: 'squares'; readonly squares: readonly Square[] }
  | { readonly kind: 'lesson'; readonly text: Prose }
  | { readonly kind: 'device-test'; readonly line: Prose }
  | Placed;

/** A place for something that is written in `quizzes/`. */
export type Placed =
  | { readonly kind: 'item'; readonly ref: Named }
  | { readonly kind: 'quiz'; readonly ref: Named; readonly readerOnly: boolean }
  | { readonly kind: 'field'; readonly ref: Named; readonly item: string; readonly field: string };

export interface Slide {
  readonly id: string;
  /** Of its id. */
  readonly place: Place;
  /** First and last line in the file, counted from 1. */
  readonly lines: { readonly first: number; readonly last: number };
  readonly fields: Omit<SlideFields, 'id'>;
  /** The sources named in the fields. */
  readonly sources: readonly Named[];
  /** A paragraph without a block around it: inline tokens. */
  readonly headline: Prose;
  readonly parts: readonly Part[];
  readonly sourceNote?: Prose;
  readonly notes?: Prose;
  readonly uses: Uses;
}

export interface SlideFile {
  readonly chapter: ChapterFields;
  /** Of the chapter's id. */
  readonly place: Place;
  readonly slides: readonly Slide[];
}

/** The places where a slide shows something from `quizzes/`. */
export function placedOn({ parts }: { readonly parts: readonly Part[] }): readonly Placed[] {
  return parts.flatMap((part) => {
    if (isPlaced(part)) return [part];
    return 'parts' in part ? placedOn(part) : [];
  });
}

export function isPlaced(part: Part): part is Placed {
  return part.kind === 'item' || part.kind === 'quiz' || part.kind === 'field';
}

/** A set that learners meet alone: a deck does not show it. */
export function isReaderOnly(part: Part): part is Extract<Placed, { readonly kind: 'quiz' }> {
  return part.kind === 'quiz' && part.readerOnly;
}

/** The drawings of a slide, also those inside of columns and steps. */
export function diagramsOn(parts: readonly Part[]): readonly Named[] {
  return parts.flatMap((part) => {
    if (part.kind === 'diagram') return [part.diagram];
    return 'parts' in part ? diagramsOn(part.parts) : [];
  });
}
