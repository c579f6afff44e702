import type { Card, CategoriseItem, Feedback, FeedbackMap, PartId } from '../item.ts';
import type { Correctness, Mark, Verdict } from '../outcome.ts';
import { given, type Response } from '../response.ts';
import { hitsMinusFalse } from '../scoring/hits-minus-false.ts';
import { entry, markOf } from './entry.ts';
import type { Interaction } from './index.ts';
import { type JudgedPart, outcomeOfParts } from './judged-part.ts';

/** A card with what its key says about it. */
interface CardKey {
  readonly id: PartId;
  readonly right: readonly PartId[];
  readonly neutral: readonly PartId[];
  readonly feedback: FeedbackMap;
}

/**
 * Kind `categorise` where a card may lie in several fields. A card earns max(0, hits − false hits) / right fields;
 * neutral fields neither add nor subtract. Fields that exclude each other are kept apart when a card is placed
 * (`place.ts`); a response that combines them all the same is graded as given.
 *
 * A mark carries the feedback of its field. `else` speaks about the card as a whole and becomes its note.
 */
export function categoriseMany(item: CategoriseItem): Interaction {
  const fields = item.body.fields.map(({ id }) => id);
  const cards = item.body.cards.map((card) => keyOf(item, card));
  const read = (response: Response, { id }: CardKey) =>
    [...new Set(given(response, id))].filter((field) => fields.includes(field));
  const inOrder = (values: readonly PartId[]) => fields.filter((field) => values.includes(field));
  return {
    grade: (response) =>
      outcomeOfParts(
        item,
        cards.map((card) => judge(card, inOrder(read(response, card)))),
      ),
    correct: () => Object.fromEntries(cards.map(({ id, right }) => [id, right])),
    missing: (response) => cards.filter((card) => read(response, card).length === 0).map(({ id }) => id),
    solution: (response) => cards.flatMap((card) => solve(card, fields, read(response, card))),
    fit: (response) =>
      Object.fromEntries(
        cards.flatMap((card) => {
          const values = read(response, card);
          return values.length ? [[card.id, values]] : [];
        }),
      ),
  };
}

function keyOf({ key }: CategoriseItem, { id }: Card): CardKey {
  return {
    id,
    right: entry(key.in, id) ?? [],
    neutral: entry(key.neutral, id) ?? [],
    feedback: entry(key.feedback, id) ?? { by: {} },
  };
}

function verdictOf({ right, neutral }: CardKey, field: PartId): 'right' | 'wrong' | 'neutral' {
  return right.includes(field) ? 'right' : neutral.includes(field) ? 'neutral' : 'wrong';
}

function markField(card: CardKey, field: PartId, verdict: Verdict): Mark {
  return markOf(card.id, field, verdict, entry(card.feedback.by, field));
}

function judge(card: CardKey, values: readonly PartId[]): JudgedPart {
  if (values.length === 0) return { id: card.id, share: 0, marks: [] };
  const marks = values.map((field) => markField(card, field, verdictOf(card, field)));
  const hits = marks.filter(({ verdict }) => verdict === 'right').length;
  const falseHits = marks.filter(({ verdict }) => verdict === 'wrong').length;
  const correctness: Correctness =
    hits > 0 && hits === card.right.length && falseHits === 0 ? 'right' : hits || !falseHits ? 'partial' : 'wrong';
  return {
    id: card.id,
    share: hitsMinusFalse(hits, falseHits, card.right.length),
    correctness,
    marks,
    note: noteFor(card, correctness, marks),
  };
}

/** `else`, where the marks alone do not say why: a card that is not right needs the reason of a wrong field. */
function noteFor({ feedback }: CardKey, correctness: Correctness, marks: readonly Mark[]): Feedback | undefined {
  const telling = correctness === 'right' ? marks : marks.filter(({ verdict }) => verdict === 'wrong');
  return telling.some((mark) => mark.feedback) ? undefined : feedback.else;
}

/**
 * The fields of a card that were given or are right. A card with nothing given has no note: where its fields have no
 * reason of their own, `else` stands at the first.
 */
function solve(card: CardKey, fields: readonly PartId[], values: readonly PartId[]): readonly Mark[] {
  const marks = fields.flatMap((field) => {
    if (values.includes(field)) return [markField(card, field, verdictOf(card, field))];
    return card.right.includes(field) ? [markField(card, field, 'missed')] : [];
  });
  const [first, ...rest] = marks;
  if (!first || values.length || marks.some((mark) => mark.feedback)) return marks;
  return [markOf(first.part, first.value, first.verdict, card.feedback.else), ...rest];
}
