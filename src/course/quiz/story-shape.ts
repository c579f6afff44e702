import { array, type InferOutput, maxLength, nonEmpty, number, optional, picklist, pipe, strictObject } from 'valibot';
import { ruleIds } from '../../model/simulation/story.ts';
import { id, text } from '../yaml/text.ts';

/** What fits on a slide beside everything else that is seen at the same time. */
const upTo = (most: number, what: string) => pipe(text, maxLength(most, `${what} has ${most} characters at the most`));

const range = strictObject({ min: optional(number()), max: optional(number()) });
const ids = pipe(array(id), nonEmpty());
const rules = optional(array(picklist(ruleIds)), []);

const condition = optional(
  strictObject({
    turn: optional(range),
    excitement: optional(range),
    trust: optional(range),
    reach: optional(range),
    load: optional(range),
    hours: optional(range),
    said: optional(ids),
    unsaid: optional(ids),
  }),
);

const scale = {
  excitement: optional(number()),
  trust: optional(number()),
  reach: optional(number()),
  load: optional(number()),
};
const effect = optional(strictObject({ ...scale, hours: optional(number()) }), {});

const comment = strictObject({ by: upTo(24, 'a name'), text: upTo(140, 'a comment') });

const outcome = strictObject({
  when: condition,
  effect,
  consequence: upTo(160, 'a consequence'),
  comment: optional(comment),
  keeps: rules,
  breaks: rules,
  because: upTo(160, 'a reason'),
});
const outcomes = pipe(array(outcome), nonEmpty());

/** The fields of a story; `simulation.ts` checks what types cannot say. */
export const storyShape = strictObject({
  begins: text,
  start: strictObject({ excitement: number(), trust: number(), reach: number(), load: number() }),
  replies: pipe(array(strictObject({ id, text: upTo(110, 'a reply'), outcomes })), nonEmpty()),
  turns: pipe(
    array(
      strictObject({
        id,
        earliest: optional(number(), 0),
        scenes: pipe(
          array(
            strictObject({
              id,
              when: condition,
              text: upTo(160, 'a scene'),
              comments: optional(array(comment), []),
              replies: ids,
            }),
          ),
          nonEmpty(),
        ),
        silence: outcomes,
      }),
    ),
    nonEmpty(),
  ),
  events: optional(array(strictObject({ id, when: condition, effect, text: upTo(160, 'an event'), comment })), []),
  endings: pipe(array(strictObject({ id, when: condition, title: upTo(60, 'a title'), text })), nonEmpty()),
});

export type WrittenStory = InferOutput<typeof storyShape>;
export type WrittenOutcome = InferOutput<typeof outcome>;
export type WrittenCondition = NonNullable<InferOutput<typeof condition>>;
export type WrittenEffect = NonNullable<InferOutput<typeof effect>>;
