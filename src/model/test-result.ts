import type { Attempt } from './attempt.ts';
import type { ItemId } from './item.ts';
import type { PoolQuestion, QuestionPair } from './quiz.ts';

/** How the questions of one objective were answered. */
export interface ObjectiveResult {
  readonly objective: string;
  readonly right: number;
  readonly asked: number;
  /** Slides that teach what was not right, in the order of the day. */
  readonly reread: readonly string[];
}

/** Shares of points, 0 … 1; undefined where the question was not answered. */
export interface Comparison {
  readonly title: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Finds the attempt at an item that counts. */
export type Given = (item: ItemId) => Attempt | undefined;

/** By objective, those first of which something is to be reread, else in the order of the day. */
export function objectiveResults(
  questions: readonly ItemId[],
  pool: readonly PoolQuestion[],
  attemptAt: Given,
): readonly ObjectiveResult[] {
  const asked = pool.filter(({ id }) => questions.includes(id));
  const results = [...new Set(asked.map(({ objective }) => objective))].sort().map((objective) => {
    const own = asked.filter((question) => question.objective === objective);
    const missed = own.filter(({ id }) => attemptAt(id)?.correctness !== 'right');
    const reread = [...new Set(missed.flatMap(({ slides }) => slides))].sort();
    return { objective, right: own.length - missed.length, asked: own.length, reread };
  });
  return results.sort((one, other) => Number(one.right === one.asked) - Number(other.right === other.asked));
}

/** Each pair of questions; what was answered in the first test after the last one is no „before“. */
export function compare(pairs: readonly QuestionPair[], before: Given, after: Given): readonly Comparison[] {
  return pairs.map((pair) => {
    const last = after(pair.after);
    const first = before(pair.before);
    const isBefore = first && last && first.at < last.at;
    return { title: pair.title, before: isBefore ? shareOf(first) : undefined, after: last && shareOf(last) };
  });
}

function shareOf({ score, maxScore }: Attempt): number {
  return maxScore > 0 ? score / maxScore : 0;
}
