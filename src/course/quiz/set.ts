import {
  array,
  type InferOutput,
  integer,
  maxValue,
  minValue,
  nonEmpty,
  number,
  optional,
  picklist,
  pipe,
  safeParse,
  strictObject,
} from 'valibot';
import type { Quiz } from '../../model/quiz.ts';
import { allowedNames } from '../nearest.ts';
import { id, text } from '../yaml/text.ts';
import type { EntryDesk } from './desk.ts';
import { ids } from './fields.ts';

const count = pipe(number(), integer('it is a whole number'), minValue(0, 'it is not below 0'));
const tries = 'each question is asked once (1) or twice (2)';

const drawShape = strictObject({
  count: pipe(number(), integer('it is a whole number'), minValue(1, 'at least one question is drawn')),
  perChapter: optional(count, 0),
  always: optional(ids),
  kinds: optional(count, 0),
  applied: optional(count, 0),
});

/** A set: its questions, or how they are drawn. */
export const setShape = strictObject({
  id,
  title: text,
  items: optional(ids),
  draw: optional(drawShape),
  class: optional(pipe(array(id), nonEmpty())),
  tries: optional(pipe(number(), integer(tries), minValue(1, tries), maxValue(2, tries))),
  feedback: optional(picklist(['end'])),
});

type WrittenSet = InferOutput<typeof setShape>;

/**
 * The set that a file's entry describes, or nothing where its fields are not of the right types. What stands in other
 * chapters, such as the questions that are drawn, is seen to by `checks/tests.ts`.
 */
export function readSet(raw: unknown, chapter: string, desk: EntryDesk): Quiz | undefined {
  const set = safeParse(setShape, raw);
  if (!set.success) return undefined;
  const { id, title, items = [], class: inClass = [], feedback, draw } = set.output;
  checkItems(set.output, desk);
  checkDraw(set.output, desk);
  checkTries(set.output, desk);
  desk.referAll('item', ['items'], items);
  const written = set.output.tries;
  return {
    id,
    title,
    items,
    class: inClass,
    ...(draw ? { draw: { ...draw, always: draw.always ?? [], home: chapter } } : {}),
    ...(written === 1 || written === 2 ? { tries: written } : {}),
    ...(feedback ? { feedback } : {}),
  };
}

function checkItems({ items, draw, class: inClass = [] }: WrittenSet, desk: EntryDesk): void {
  if (items && draw) desk.say(['draw'], 'it has both items and draw', 'name its questions, or say how they are drawn');
  if (!items && !draw) desk.say([], 'it has neither items nor draw', 'name its questions below items');
  if (draw && !items) {
    if (inClass.length) desk.say(['class'], 'it names questions of a set that is drawn', 'take class out');
    return;
  }
  (items ?? []).forEach((item, index, all) => {
    if (all.indexOf(item) < index)
      desk.say(['items', index], `item "${item}" stands in the set twice`, 'keep one of the two');
  });
  inClass.forEach((item, index) => {
    if (items && !items.includes(item))
      desk.say(['class', index], `class names "${item}", which is not in the set`, allowedNames('items', items, item));
  });
}

function checkDraw({ draw }: WrittenSet, desk: EntryDesk): void {
  if (!draw) return;
  const { always = [], kinds, applied, perChapter } = draw;
  always.forEach((item, index) => {
    if (always.indexOf(item) < index)
      desk.say(['draw', 'always', index], `always names "${item}" twice`, 'keep one of the two');
  });
  const wanted: readonly (readonly [number, string])[] = [
    [always.length, `always names ${always.length} questions`],
    [kinds, `kinds asks for ${kinds} different ones`],
    [applied, `applied asks for ${applied} questions`],
    [perChapter, `perChapter asks for ${perChapter} of each chapter`],
  ];
  for (const [least, what] of wanted) {
    if (least > draw.count)
      desk.say(['draw', 'count'], `count is ${draw.count}, and ${what}`, `count is ${least} or more`);
  }
}

function checkTries({ tries: asked, feedback, draw }: WrittenSet, desk: EntryDesk): void {
  if (feedback === 'end' && asked !== 1)
    desk.say(['feedback'], 'a question whose feedback comes at the end is asked once', 'write tries: 1 as well');
  if (feedback !== 'end' && asked === 1)
    desk.say(['tries'], 'one try without feedback: end is no test', 'write feedback: end as well, or take tries out');
  if (feedback !== 'end' && asked !== 1 && draw)
    desk.say(['draw'], 'a set that is drawn is a test', 'write feedback: end and tries: 1 as well');
}
