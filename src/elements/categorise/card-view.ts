import type { Card, CategoriseItem, PartId, Target } from '../../model/item.ts';
import type { Mark, Outcome } from '../../model/outcome.ts';
import { placing as words } from '../../strings/placing.ts';
import type { CardVerdict } from '../placing/verdict-word.ts';

/** One card as it is to be drawn, whatever the view. */
export interface CardView {
  readonly card: Card;
  /** Its number on the board, from 1. */
  readonly number: number;
  readonly places: readonly Target[];
  /** „liegt in: …“ or „nicht zugeordnet“. */
  readonly state: string;
  readonly judgement?: Judgement;
}

export interface Judgement {
  readonly verdict: CardVerdict;
  readonly reason: string;
  /** Where a card belongs that lies elsewhere or nowhere; only with the solution. */
  readonly belongs: readonly Target[];
}

interface Shown {
  readonly cards: readonly Card[];
  readonly places: (card: PartId) => readonly PartId[];
  readonly outcome: Outcome | undefined;
  readonly marks: readonly Mark[];
}

/** Puts together what is known about each card: text, place, and after checking its judgement. */
export function viewCards(item: CategoriseItem, { cards, places, outcome, marks }: Shown): readonly CardView[] {
  const fields = (ids: readonly PartId[]) => item.body.fields.filter(({ id }) => ids.includes(id));
  return cards.map((card, index) => {
    const lies = fields(places(card.id));
    const mine = marks.filter(({ part }) => part === card.id);
    const missed = mine.filter(({ verdict }) => verdict === 'missed').map(({ value }) => value);
    const view = {
      card,
      number: index + 1,
      places: lies,
      state: lies.length ? words.liesIn(lies.map(({ text }) => text)) : words.notPlaced,
    };
    if (!mine.length) return view;
    const given = mine.filter(({ verdict }) => verdict !== 'missed');
    const texts = [...(given.length ? given : mine), { feedback: outcome?.notes[card.id] }].flatMap(
      ({ feedback }) => feedback?.text ?? [],
    );
    const verdict = given.length ? (outcome?.parts[card.id] ?? 'wrong') : 'absent';
    return {
      ...view,
      judgement: { verdict, reason: [...new Set(texts)].join(' '), belongs: fields(missed) },
    };
  });
}

/** The card whose reason opens by itself: the first that is not right. */
export function firstToRead(views: readonly CardView[]): PartId | undefined {
  return (views.find(({ judgement }) => judgement && judgement.verdict !== 'right') ?? views[0])?.card.id;
}
