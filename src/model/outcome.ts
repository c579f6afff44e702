import type { Feedback, PartId } from './item.ts';

/**
 * `neutral`: no judgement. A field that neither adds nor subtracts, an option with a part of the points, or, with the
 * solution, a wrong option that was not chosen and is explained. `missed`: right and not given, only with the solution.
 */
export type Verdict = 'right' | 'wrong' | 'neutral' | 'missed';

/**
 * The judgement of one value of one part, with the reason. Parts and values are those of the response
 * (`response.ts`): for a choice the part is `choice` and the value an option's id, for a board the part is a card.
 */
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
   * Judgement of each whole part that has something given; a part that has nothing given is absent. `partial`: nothing
   * is wrong but something is missing, or right and wrong stand together.
   *
   * | kind | keys |
   * | --- | --- |
   * | single, multiple, hottext | ids of the options or phrases that were given |
   * | tf-reason | `truth`, `reason` |
   * | order | ids of the steps: of all, or by `neighbour-pairs` of those that have a step behind them |
   * | match, categorise, cloze | ids of left sides, cards, gaps |
   * | numeric | `number` |
   */
  readonly parts: Readonly<Record<PartId, Correctness>>;
  /** Only of what the learner gave, in the order of the item's parts. */
  readonly marks: readonly Mark[];
  /**
   * A reason that belongs to a part as a whole, where its marks alone do not say why: a card that may lie in several
   * fields, is not yet right, and has nothing wrong on it; a step that stands before one that it belongs behind. It
   * never names what is missing, so it may be shown with the first try. Keys are as in `parts`.
   */
  readonly notes: Readonly<Record<PartId, Feedback>>;
}

/**
 * Full marks are right, none are wrong, the rest is partial. Weights such as 0.3333333 add up to a little less than 1,
 * so a millionth is forgiven (Moodle, question/engine/states.php: wrong below 0.000001, right above 0.999999).
 */
export function correctnessOf(score: number, maxScore: number): Correctness {
  if (score > 0.999999 * maxScore) return 'right';
  return score < 0.000001 * maxScore ? 'wrong' : 'partial';
}
