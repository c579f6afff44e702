import type { Feedback, PartId } from './item.ts';

/** `neutral` neither adds nor subtracts; `missed` is right and was not given (only shown with the solution). */
export type Verdict = 'right' | 'wrong' | 'neutral' | 'missed';

/** The judgement of one value of one part, with the reason. */
export interface Mark {
  readonly part: PartId;
  readonly value: string;
  readonly verdict: Verdict;
  readonly feedback?: Feedback;
}

export type Correctness = 'right' | 'partial' | 'wrong';

/** The result of one response. */
export interface Outcome {
  /** Points, 0 … maxScore. */
  readonly score: number;
  readonly maxScore: number;
  readonly correctness: Correctness;
  /** The X of „Ergebnis: X von Y richtig“: whole parts that are right, not points. */
  readonly right: number;
  /** The Y of „Ergebnis: X von Y richtig“. */
  readonly total: number;
  /**
   * Judgement of each whole part: a card, a left side, a gap, an option that was given. A part that has nothing given
   * is absent.
   */
  readonly parts: Readonly<Record<PartId, 'right' | 'partial' | 'wrong'>>;
  /** Only of what the learner gave, in the order of the item's parts. */
  readonly marks: readonly Mark[];
}

/** Sums outcomes, for example over a quiz. */
export function sumOutcomes(outcomes: readonly Outcome[]): { readonly score: number; readonly maxScore: number } {
  let score = 0;
  let maxScore = 0;
  for (const outcome of outcomes) {
    score += outcome.score;
    maxScore += outcome.maxScore;
  }
  return { score, maxScore };
}

/** Full marks are right, none are wrong, the rest is partial. */
export function correctnessOf(score: number, maxScore: number): Correctness {
  if (score >= maxScore - 1e-9) return 'right';
  return score <= 1e-9 ? 'wrong' : 'partial';
}
