import type { Card, CategoriseItem, PartId, Target } from '../../model/item.ts';
import type { Correctness, Mark, Outcome, Verdict } from '../../model/outcome.ts';

/** One row of the grid, whatever the view. */
export interface GoalView {
  readonly card: Card;
  /** Its number, from 1. */
  readonly number: number;
  /** One for each field, in the fields' order. */
  readonly cells: readonly CellView[];
  /** Whether the learner has set a mark in this row. */
  readonly placed: boolean;
  /** Absent while the item is open, and where nothing was given. */
  readonly verdict: Correctness | undefined;
  /** Why, for the row as a whole: shown where no mark has a reason of its own. */
  readonly note: string | undefined;
}

export interface CellView {
  readonly field: Target;
  readonly set: boolean;
  readonly verdict: Verdict | undefined;
  readonly reason: string | undefined;
}

interface Shown {
  readonly cards: readonly Card[];
  readonly places: (card: PartId) => readonly PartId[];
  readonly outcome: Outcome | undefined;
  readonly marks: readonly Mark[];
}

/** Puts together what is known about each goal: its marks, and after checking their judgement. */
export function viewGoals(item: CategoriseItem, { cards, places, outcome, marks }: Shown): readonly GoalView[] {
  return cards.map((card, index) => {
    const given = places(card.id);
    const cells = item.body.fields.map((field): CellView => {
      const mark = marks.find(({ part, value }) => part === card.id && value === field.id);
      return { field, set: given.includes(field.id), verdict: mark?.verdict, reason: mark?.feedback?.text };
    });
    return {
      card,
      number: index + 1,
      cells,
      placed: given.length > 0,
      verdict: outcome?.parts[card.id],
      note: outcome?.notes[card.id]?.text,
    };
  });
}

/** What can be read about a goal, what matters most first: what is wrong, the row's note, what was missed, what is right. */
export function reasonsOf({ cells, note }: GoalView): readonly string[] {
  const of = (wanted: Verdict) =>
    cells.filter(({ verdict }) => verdict === wanted).flatMap(({ reason }) => reason ?? []);
  return [...new Set([...of('wrong'), ...(note ? [note] : []), ...of('missed'), ...of('right')])];
}

/** Where the reason of one mark is asked for, in `Reasons`. */
export function cellKey(card: PartId, field: PartId): string {
  return `${card}/${field}`;
}
