import { array, type InferOutput, optional, strictObject } from 'valibot';
import { sameText } from '../../model/same-text.ts';
import { allowedNames } from '../nearest.ts';
import { id, text } from '../yaml/text.ts';
import { checkUnique, feedbackOf } from './checks.ts';
import { short, shortLength } from './fields.ts';
import { type Desk, gradedKind } from './kind.ts';
import { part } from './part.ts';

/** Two steps have only one wrong order. */
const fewest = 3;
/** More rows do not fit on a slide. */
const most = 7;
/** From so many rows on, a row is one line. */
const manyRows = 6;

const step = strictObject({ id, text, short: optional(short), feedback: optional(text) });

const inversion = strictObject({ early: id, late: id, feedback: text, misconception: optional(text) });

type Step = InferOutput<typeof step>;
type Inversion = InferOutput<typeof inversion>;

export const order = gradedKind({
  kind: 'order',
  scorings: ['neighbour-pairs', 'absolute-places'],
  entries: { ends: array(short), steps: array(step), inversions: optional(array(inversion), []) },
  draft({ ends, steps, inversions }, { prompt, help }, desk) {
    const [first = '', last = ''] = ends;
    if (ends.length !== 2)
      desk.say(['ends'], `it has ${ends.length} ends`, 'write two: what the first place means, and the last');
    if (steps.length < fewest) desk.say(['steps'], 'there is nothing to order', `write at least ${fewest} steps`);
    if (steps.length > most)
      desk.say(['steps'], `${steps.length} steps do not fit on a slide`, `write ${most} at the most`);
    checkUnique(desk, ['steps'], 'step', steps);
    checkDifferent(desk, 'text', steps);
    checkDifferent(desk, 'short', steps);
    checkRows(desk, steps);
    checkReasons(desk, steps, inversions);
    return {
      kind: 'order',
      body: { ...prompt, ends: [first, last], steps: steps.toSorted(byText).map(part) },
      key: {
        ...help,
        order: steps.map((one) => one.id),
        feedback: Object.fromEntries(
          steps.flatMap((one) => (one.feedback === undefined ? [] : [[one.id, feedbackOf(one.feedback)]])),
        ),
        inversions: inversions.map(({ early, late, feedback, misconception }) => ({
          early,
          late,
          feedback: feedbackOf({ text: feedback, misconception }),
        })),
      },
    };
  },
});

/** Steps are written in the right order, which a body must not tell. */
function byText(one: Step, other: Step): number {
  return one.text < other.text ? -1 : 1;
}

function checkDifferent(desk: Desk, field: 'text' | 'short', steps: readonly Step[]): void {
  steps.forEach((one, index) => {
    const name = one[field];
    const same = steps.slice(0, index).find((other) => name && sameText(other[field] ?? '', name));
    if (same)
      desk.say(
        ['steps', index, field],
        `step "${same.id}" and step "${one.id}" have the same ${field}`,
        'learners cannot tell them apart: write another',
      );
  });
}

function checkRows(desk: Desk, steps: readonly Step[]): void {
  if (steps.length < manyRows) return;
  steps.forEach((one, index) => {
    if (one.short === undefined && one.text.length > shortLength)
      desk.say(
        ['steps', index, 'text'],
        `step "${one.id}" has a text of ${one.text.length} characters and no short`,
        `among ${manyRows} steps or more it needs a short name of ${shortLength} at the most`,
      );
  });
}

/** Every wrong order has a reason: of its steps, or of the inversions in it. */
function checkReasons(desk: Desk, steps: readonly Step[], inversions: readonly Inversion[]): void {
  steps.forEach((one, index) => {
    if (one.feedback === undefined && !inversions.length)
      desk.say(['steps', index], `step "${one.id}" has no feedback`, 'write it, or inversions: for mistakes of order');
  });
  const ids = steps.map((one) => one.id);
  inversions.forEach((one, index) => {
    const { early, late } = one;
    for (const name of ['early', 'late'] as const)
      if (!ids.includes(one[name]))
        desk.say(
          ['inversions', index, name],
          `inversion ${index + 1} names "${one[name]}", which is not a step`,
          allowedNames('steps', ids, one[name]),
        );
    if (ids.includes(early) && ids.includes(late) && ids.indexOf(early) <= ids.indexOf(late))
      desk.say(
        ['inversions', index],
        `inversion ${index + 1} is the right order: "${early}" does not belong behind "${late}"`,
        'early is the step that stands before late by mistake',
      );
    if (inversions.slice(0, index).some((other) => other.early === early && other.late === late))
      desk.say(
        ['inversions', index],
        `inversion ${index + 1} is given twice: "${early}" before "${late}"`,
        'keep one of the two',
      );
  });
}
