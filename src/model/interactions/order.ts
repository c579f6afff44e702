import type { Feedback, OrderItem, PartId } from '../item.ts';
import { correctnessOf, type Mark } from '../outcome.ts';
import { given, orderPart, type Response } from '../response.ts';
import { absolutePlaces } from '../scoring/absolute-places.ts';
import { isRightPair, neighbourPairs } from '../scoring/neighbour-pairs.ts';
import { entry, markOf } from './entry.ts';
import type { Interaction } from './index.ts';

/** So many mistakes of order are explained at once; the others follow with the next try. */
const toldInversions = 3;

/** What is judged: the step and its follower, or the step in its place. */
interface Rule {
  readonly fraction: (order: readonly PartId[], right: readonly PartId[]) => number;
  /** Whether the step at this place is judged right. */
  readonly isRight: (order: readonly PartId[], place: number, right: readonly PartId[]) => boolean;
  /** How many of so many steps are judged. */
  readonly judged: (steps: number) => number;
}

const byPairs: Rule = {
  fraction: neighbourPairs,
  isRight: isRightPair,
  judged: (steps) => Math.max(0, steps - 1),
};

const byPlaces: Rule = {
  fraction: absolutePlaces,
  isRight: (order, place, right) => order[place] === right[place],
  judged: (steps) => steps,
};

/**
 * Kind `order`: steps are put into order. A mark stands at a step: by `neighbour-pairs` it judges the pair of the step
 * and the one behind it, so the last step has none. Notes are the author's inversions that occur, at the step that
 * stands too early: the first three of the author's list, one a step.
 *
 * The order in which the steps lie at first is no response, because it is never the right one; an order without one of
 * the steps is none either.
 */
export function order(item: OrderItem): Interaction {
  const { order: right, inversions, feedback } = item.key;
  const rule = item.scoring === 'absolute-places' ? byPlaces : byPairs;
  const read = (response: Response): readonly PartId[] => {
    const steps = [...new Set(given(response, orderPart))].filter((id) => right.includes(id));
    return steps.length === right.length ? steps : [];
  };
  const mark = (step: PartId, verdict: Mark['verdict']) => markOf(orderPart, step, verdict, entry(feedback, step));
  const judge = (steps: readonly PartId[]) =>
    steps
      .slice(0, rule.judged(steps.length))
      .map((step, place) => mark(step, rule.isRight(steps, place, right) ? 'right' : 'wrong'));

  return {
    grade: (response) => {
      const steps = read(response);
      const marks = judge(steps);
      const total = rule.judged(right.length);
      const maxScore = total * item.points;
      const fraction = rule.fraction(steps, right);
      return {
        score: fraction * maxScore,
        maxScore,
        correctness: correctnessOf(fraction, 1),
        right: marks.filter(({ verdict }) => verdict === 'right').length,
        total,
        parts: Object.fromEntries(marks.map(({ value, verdict }) => [value, verdict === 'right' ? 'right' : 'wrong'])),
        marks,
        notes: notesOf(steps, inversions),
      };
    },
    correct: () => ({ [orderPart]: right }),
    missing: (response) => (read(response).length ? [] : [orderPart]),
    solution: (response) => {
      const hits = judge(read(response)).filter(({ verdict }) => verdict === 'right');
      return right
        .slice(0, rule.judged(right.length))
        .map((step) => mark(step, hits.some(({ value }) => value === step) ? 'right' : 'missed'));
    },
    fit: (response) => {
      const steps = read(response);
      return steps.length ? { [orderPart]: steps } : {};
    },
  };
}

function notesOf(
  steps: readonly PartId[],
  inversions: OrderItem['key']['inversions'],
): Readonly<Record<PartId, Feedback>> {
  const occurring = inversions.filter(
    ({ early, late }) => steps.includes(early) && steps.indexOf(early) < steps.indexOf(late),
  );
  const told = occurring.filter(
    ({ early, feedback }, index) =>
      occurring.findIndex((one) => one.early === early || one.feedback.text === feedback.text) === index,
  );
  return Object.fromEntries(told.slice(0, toldInversions).map(({ early, feedback }) => [early, feedback]));
}
