import { entry } from '../interactions/entry.ts';
import type { Choice, Feedback, PartId } from '../item.ts';

/** A value of a part with why it is right, or why it is not. */
export interface Answer {
  readonly id: string;
  /** Absent for `true` and `false`, which the view puts into words. */
  readonly text?: string;
  readonly reason?: string;
}

/** The key of one part of an item, to be drawn. Parts are those of the response (`response.ts`). */
export interface SolutionLine {
  readonly part: PartId;
  /** What is asked, where the stem alone does not say it: a statement, a card, a gap (`___`) with the words around it. */
  readonly asked?: string;
  /** All of them are right; of `order`, first to last. Empty where nothing is the right one. */
  readonly right: readonly Answer[];
  /** Each counts like the right one: other spellings of a gap. */
  readonly also: readonly string[];
  /** Neither add nor subtract. */
  readonly neutral: readonly Answer[];
  /** What is not right and has a reason of its own. */
  readonly wrong: readonly Answer[];
  /** The most that the part earns; 0 where nothing is graded. */
  readonly points: number;
  /** Why, where the reason belongs to the part and to none of its values. */
  readonly reasons: readonly string[];
}

/** A line that holds what is given, and nothing else. */
export function line(part: PartId, rest: Partial<SolutionLine>): SolutionLine {
  return { right: [], also: [], neutral: [], wrong: [], points: 0, reasons: [], ...rest, part };
}

/** A choice with its reason, if it has one. */
export function answer({ id, text }: Choice, feedback: Feedback | undefined): Answer {
  return feedback ? { id, text, reason: feedback.text } : { id, text };
}

/** A part whose values are choices. */
export function optionsLine(
  part: PartId,
  options: readonly Choice[],
  correct: readonly PartId[],
  feedback: Readonly<Record<PartId, Feedback>>,
  points: number,
): SolutionLine {
  const answers = options.map((option) => answer(option, entry(feedback, option.id)));
  return line(part, {
    right: answers.filter(({ id }) => correct.includes(id)),
    wrong: answers.filter(({ id, reason }) => !correct.includes(id) && reason !== undefined),
    points,
  });
}
