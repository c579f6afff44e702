import type { Feedback, GradedItem, PartId } from '../item.ts';
import { type Correctness, correctnessOf, type Outcome, type Verdict } from '../outcome.ts';
import { given, type Response } from '../response.ts';
import { allOrNothing } from '../scoring/all-or-nothing.ts';
import { hitsMinusFalse } from '../scoring/hits-minus-false.ts';
import { weights } from '../scoring/weights.ts';
import { entry, markOf } from './entry.ts';
import type { Interaction } from './index.ts';

/** One part that takes a choice out of options: a question, or a text with phrases to mark. */
export interface Options {
  readonly part: PartId;
  readonly ids: readonly string[];
  readonly correct: readonly string[];
  readonly feedback: Readonly<Record<string, Feedback>>;
  readonly weights: Readonly<Record<string, number>>;
  /** How many may be given: of more, the first count. */
  readonly limit: number;
}

/**
 * The interaction of an item that is one choice out of options. X of Y: hits minus false hits, of the number of right
 * options. Under `weights` only an option that costs points is a false hit, and one that earns points without being
 * right is partial: it gets its reason and no judgement.
 */
export function options(item: Pick<GradedItem, 'scoring' | 'points'>, choice: Options): Interaction {
  const { part, ids, correct, limit } = choice;
  const weighted = item.scoring === 'weights';
  const weightOf = (id: string) => entry(choice.weights, id) ?? 0;

  const read = (response: Response) =>
    [...new Set(given(response, part))].filter((id) => ids.includes(id)).slice(0, limit);
  const judge = (id: string): Correctness =>
    correct.includes(id) ? 'right' : weighted && weightOf(id) > 0 ? 'partial' : 'wrong';
  const mark = (id: string, verdict: Verdict) => markOf(part, id, verdict, entry(choice.feedback, id));
  const markGiven = (id: string) => {
    const judged = judge(id);
    return mark(id, judged === 'partial' ? 'neutral' : judged);
  };

  const grade = (response: Response): Outcome => {
    const chosen = read(response);
    const marked = ids.filter((id) => chosen.includes(id));
    const hits = marked.filter((id) => judge(id) === 'right').length;
    const falseHits = marked.filter((id) => (weighted ? weightOf(id) < 0 : judge(id) === 'wrong')).length;
    const total = correct.length;
    const rule = item.scoring === 'all-or-nothing' ? allOrNothing : hitsMinusFalse;
    const fraction = weighted ? weights(marked.map(weightOf)) : rule(hits, falseHits, total);
    const maxScore = total * item.points;
    return {
      score: fraction * maxScore,
      maxScore,
      correctness: correctnessOf(fraction, 1),
      right: Math.max(0, hits - falseHits),
      total,
      parts: Object.fromEntries(marked.map((id) => [id, judge(id)])),
      marks: marked.map(markGiven),
      notes: {},
    };
  };

  return {
    grade,
    correct: () => ({ [part]: ids.filter((id) => correct.includes(id)) }),
    missing: (response) => (read(response).length ? [] : [part]),
    solution: (response) => {
      const chosen = read(response);
      return ids.map((id) =>
        chosen.includes(id) ? markGiven(id) : mark(id, correct.includes(id) ? 'missed' : 'neutral'),
      );
    },
    fit: (response) => {
      const chosen = read(response);
      return chosen.length ? { [part]: chosen } : {};
    },
  };
}
