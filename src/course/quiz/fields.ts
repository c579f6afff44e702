import {
  array,
  boolean,
  finite,
  maxLength,
  maxValue,
  minValue,
  nonEmpty,
  number,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  union,
} from 'valibot';
import { id, text } from '../yaml/text.ts';

/** A card's name on a board; longer texts do not fit on a chip (contract.md, „Fitting on a slide“). */
export const shortLength = 24;
/** A card with a longer text needs a short name. */
export const fullLength = 40;

export const short = pipe(text, maxLength(shortLength, `a short name has ${shortLength} characters at the most`));

export const flag = optional(boolean());

export const points = optional(pipe(number(), finite('points are a number'), minValue(0.01, 'points are more than 0')));

export const weight = pipe(
  number(),
  minValue(-1, 'a weight lies between -1 and 1'),
  maxValue(1, 'a weight lies between -1 and 1'),
);

export const ids = pipe(array(id), nonEmpty());

/** A seed of the course's notes: `S24`. */
export const seed = pipe(string(), regex(/^S\d{2,3}$/, 'seeds are S01, S02, …'));

/** An option as kinds with a choice write it; feedback is one text. */
export const option = strictObject({
  id,
  text,
  feedback: text,
  correct: flag,
  misconception: optional(text),
});

/** A feedback of a map: a text, or a text with the thinking error behind the answer. */
export const note = union([text, strictObject({ text, misconception: optional(text) })]);

/** Feedback that depends on what was given: by the id of a field or right side, `else` for all others. */
export const feedbackBy = union([
  text,
  record(pipe(string(), regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'feedback is named by ids, or else')), note),
]);

/** Why a warning is wrong here, by the id of its rule; `item-rules/accepted.ts` checks ids and reasons. */
const accept = optional(record(string(), text));

export const bloom = picklist(['Erinnern', 'Verstehen', 'Anwenden', 'Analysieren', 'Bewerten', 'Erschaffen']);

/** What all graded kinds have. One of `hint` and `generalFeedback` must be there: `item.ts` sees to that. */
export const graded = {
  id,
  title: text,
  bloom,
  objective: id,
  seeds: array(seed),
  stem: text,
  context: optional(text),
  sources: optional(array(id)),
  points,
  hint: optional(text),
  generalFeedback: optional(text),
  accept,
};

/** What the kinds have that are not graded. */
export const ungraded = { id, title: text, accept };
