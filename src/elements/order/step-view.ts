import type { OrderItem, PartId, Step } from '../../model/item.ts';
import type { Mark, Outcome } from '../../model/outcome.ts';
import { given, orderPart, type Response } from '../../model/response.ts';

/** From so many rows on, a row of a slide is one line. */
const manyRows = 6;
/** A longer text takes two lines even where a row has the whole width of a slide. */
const fullLine = 60;

/** A step as a row shows it. */
export interface StepView {
  readonly step: Step;
  /** The name that the row has room for; the text itself where it fits. */
  readonly label: string;
  /** Counted from 1. */
  readonly place: number;
  readonly first: boolean;
  readonly last: boolean;
  /** Where the learner had it; only with the solution, where it lies elsewhere now. */
  readonly had?: number;
  /** After checking: whether the pair of this step and the next is right, or by places the step itself. */
  readonly verdict?: 'right' | 'wrong';
  /** The step that the verdict is about too. */
  readonly next?: Step;
  /** Why it stands too early. */
  readonly note?: string;
  /** Why it stands where it belongs. */
  readonly reason?: string;
}

export interface Shown {
  readonly steps: readonly Step[];
  readonly response: Response;
  readonly outcome: Outcome | undefined;
  readonly marks: readonly Mark[];
  /** The solution stands in the rows, and not what was given. */
  readonly solved: boolean;
  /** Rows are as short as a slide needs them. */
  readonly tight: boolean;
}

/** Puts together what is known about each step, in the order in which they lie. */
export function viewSteps({ scoring }: OrderItem, shown: Shown): readonly StepView[] {
  const { steps, outcome, solved, tight } = shown;
  const was = given(shown.response, orderPart);
  return steps.map((step, index) => {
    const mark = shown.marks.find(({ value }) => value === step.id);
    const note = outcome?.notes[step.id]?.text;
    const reason = mark?.feedback?.text;
    const next = scoring === 'absolute-places' ? undefined : steps[index + 1];
    return {
      step,
      label: labelOf(step, steps.length, tight),
      place: index + 1,
      first: index === 0,
      last: index === steps.length - 1,
      ...(solved && was.length ? hadElsewhere(was, step.id, index) : {}),
      ...(mark && was.length ? { verdict: mark.verdict === 'right' ? 'right' : 'wrong' } : {}),
      ...(mark && next ? { next } : {}),
      ...(note === undefined ? {} : { note }),
      ...(reason === undefined || reason === note ? {} : { reason }),
    };
  });
}

/** The name of a step that a row of a slide (`tight`) has room for. */
export function labelOf({ text, short }: Step, rows: number, tight: boolean): string {
  const brief = tight && (rows >= manyRows || text.length > fullLine);
  return brief ? (short ?? text) : text;
}

/** Whether a row has a select for its place: from so many rows on, buttons are a long way. */
export function hasSelect(rows: number): boolean {
  return rows >= manyRows;
}

function hadElsewhere(was: readonly PartId[], id: PartId, index: number): { had?: number } {
  const place = was.indexOf(id);
  return place === index ? {} : { had: place + 1 };
}
