import type { Feedback, GradedItem, PartId } from '../item.ts';
import { type Correctness, correctnessOf, type Mark, type Outcome } from '../outcome.ts';
import { allOrNothing } from '../scoring/all-or-nothing.ts';
import { perPart } from '../scoring/per-part.ts';

/** One card, left side, gap or step that was judged. */
export interface JudgedPart {
  readonly id: PartId;
  /** What it earned of its points, from 0 to 1. */
  readonly share: number;
  /** Absent where nothing was given. */
  readonly correctness?: Correctness;
  readonly marks: readonly Mark[];
  readonly note?: Feedback | undefined;
}

/** The outcome of an item whose points lie on its parts: per part, or all or nothing where the author asks for it. */
export function outcomeOfParts(item: Pick<GradedItem, 'scoring' | 'points'>, parts: readonly JudgedPart[]): Outcome {
  const right = parts.filter(({ correctness }) => correctness === 'right').length;
  const fraction =
    item.scoring === 'all-or-nothing'
      ? allOrNothing(right, parts.length - right, parts.length)
      : perPart(parts.map(({ share }) => share));
  const maxScore = parts.length * item.points;
  return {
    score: fraction * maxScore,
    maxScore,
    correctness: correctnessOf(fraction, 1),
    right,
    total: parts.length,
    parts: Object.fromEntries(parts.flatMap(({ id, correctness }) => (correctness ? [[id, correctness]] : []))),
    marks: parts.flatMap(({ marks }) => marks),
    notes: Object.fromEntries(parts.flatMap(({ id, note }) => (note ? [[id, note]] : []))),
  };
}
