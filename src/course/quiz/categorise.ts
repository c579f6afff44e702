import { array, type InferOutput, optional, picklist, pipe, regex, strictObject, string, union } from 'valibot';
import { allowedNames } from '../nearest.ts';
import { id, text } from '../yaml/text.ts';
import { checkLook } from './categorise-looks.ts';
import { checkUnique, feedbackMap } from './checks.ts';
import { feedbackBy, flag, fullLength, ids, short, shortLength } from './fields.ts';
import { type Desk, gradedKind } from './kind.ts';
import { part } from './part.ts';

const field = strictObject({ id, text, short: optional(short), alone: flag });

const card = strictObject({
  id,
  text,
  short: optional(short),
  in: union([id, ids]),
  neutral: optional(array(id)),
  feedback: feedbackBy,
  face: optional(pipe(string(), regex(/^assets\/[\w./-]+$/, 'a face is a file under assets/'))),
});

type Field = InferOutput<typeof field>;
type Card = InferOutput<typeof card>;

export const categorise = gradedKind({
  kind: 'categorise',
  scorings: ['per-part'],
  entries: {
    placements: optional(picklist(['one', 'many']), 'one'),
    look: optional(picklist(['fields', 'swot', 'ladder', 'staircase', 'smart-grid']), 'fields'),
    fields: array(field),
    cards: array(card),
  },
  draft({ placements, look, fields, cards }, { prompt, help }, desk) {
    checkUnique(desk, ['fields'], 'field', fields);
    checkUnique(desk, ['cards'], 'card', cards);
    if (!cards.length) desk.say(['cards'], 'there is nothing to place', 'write at least one card');
    if (fields.length < 2) desk.say(['fields'], 'there is nothing to choose from', 'write at least two fields');
    checkLook(desk, { placements, look, fields, cards: cards.map((one) => ({ ...one, in: rightOf(one) })) });
    for (const [index, one] of cards.entries()) checkCard(desk, one, index, { placements, fields });
    const targets = fields.map((one) => one.id);
    return {
      kind: 'categorise',
      body: { ...prompt, placements, look, fields: fields.map(part), cards: cards.map(part) },
      key: {
        ...help,
        in: Object.fromEntries(cards.map((one) => [one.id, rightOf(one)])),
        neutral: Object.fromEntries(cards.map((one) => [one.id, one.neutral ?? []])),
        feedback: Object.fromEntries(
          cards.map((one, index) => {
            const about = { name: `card "${one.id}"`, targets, plural: 'fields', right: rightOf(one) };
            return [one.id, feedbackMap(desk, ['cards', index, 'feedback'], one.feedback, about)];
          }),
        ),
      },
    };
  },
});

function rightOf(one: Card): string[] {
  return typeof one.in === 'string' ? [one.in] : one.in;
}

interface Board {
  readonly placements: string;
  readonly fields: readonly Field[];
}

function checkCard(desk: Desk, one: Card, index: number, { placements, fields }: Board): void {
  const at = ['cards', index];
  const name = `card "${one.id}"`;
  const right = rightOf(one);
  const targets = fields.map((target) => target.id);
  right.forEach((target, step) => {
    if (targets.includes(target)) return;
    const path = typeof one.in === 'string' ? [...at, 'in'] : [...at, 'in', step];
    desk.say(path, `${name} goes to "${target}", which is not a field`, allowedNames('fields', targets, target));
  });
  one.neutral?.forEach((target, step) => {
    const path = [...at, 'neutral', step];
    if (!targets.includes(target))
      desk.say(
        path,
        `${name} is neutral in "${target}", which is not a field`,
        allowedNames('fields', targets, target),
      );
    if (right.includes(target))
      desk.say(path, `${name} is right and neutral in "${target}"`, 'a field is one of the two');
  });
  if (placements === 'one' && typeof one.in !== 'string')
    desk.say([...at, 'in'], `${name} has a list of fields`, 'write a single id, or placements: many');
  const alone = fields.find((target) => target.alone && right.includes(target.id));
  if (alone && right.length > 1)
    desk.say(
      [...at, 'in'],
      `${name} goes to "${alone.id}" and to others`,
      `"${alone.id}" stands alone: it excludes the other fields`,
    );
  if (one.short === undefined && one.text.length > fullLength)
    desk.say(
      [...at, 'text'],
      `${name} has a text of ${one.text.length} characters and no short`,
      `above ${fullLength} a card needs a short name of ${shortLength} at the most`,
    );
  if (one.face !== undefined) desk.refer('file', [...at, 'face'], one.face);
}
