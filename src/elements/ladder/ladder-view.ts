import type { Card, CategoriseItem, Feedback, PartId, Target } from '../../model/item.ts';
import type { Correctness, Mark, Outcome, Verdict } from '../../model/outcome.ts';
import { ladder as words } from '../../strings/ladder.ts';

/** One person as she is to be drawn, whatever the view. */
export interface Person {
  readonly card: Card;
  /** „Aylin, 34“ */
  readonly name: string;
  /** „Aylin“ */
  readonly callName: string;
  readonly placed: boolean;
  /** „steht auf …“ or „nicht zugeordnet“. */
  readonly state: string;
  /** Only after checking, and only of persons who were placed. */
  readonly verdict: Correctness | undefined;
  /** All that was given is right, and something is missing that is not shown yet. */
  readonly incomplete: boolean;
}

/** One rung with all who stand there, or with the solution should. */
export interface Rung {
  readonly field: Target;
  /** From 1, at the bottom. */
  readonly step: number;
  /** „Sprosse 6 von 7, Gesprächige“ */
  readonly target: string;
  /** „Sprosse 6, Gesprächige“ */
  readonly place: string;
  readonly standings: readonly Standing[];
}

/** One person on one rung. */
export interface Standing {
  /** Names it in `Reasons` and in `data-standing`. */
  readonly key: string;
  readonly person: Person;
  readonly rung: Pick<Rung, 'field' | 'step' | 'place'>;
  /** Only after checking; the reason of a person who has none for this rung is that for her as a whole. */
  readonly mark: Mark | undefined;
}

export interface LadderView {
  readonly people: readonly Person[];
  /** Top first. */
  readonly rungs: readonly Rung[];
}

interface Shown {
  readonly cards: readonly Card[];
  readonly places: (card: PartId) => readonly PartId[];
  readonly outcome: Outcome | undefined;
  readonly marks: readonly Mark[];
}

/** Puts together what is known about each person and each rung: places, and after checking their judgement. */
export function viewLadder({ body: { fields } }: CategoriseItem, shown: Shown): LadderView {
  const steps = fields.map((field, index) => ({
    field,
    step: index + 1,
    target: words.target(index + 1, fields.length, field.text),
    place: words.place(index + 1, field.text),
  }));
  const people = shown.cards.map((card): Person => {
    const at = steps.filter(({ field }) => shown.places(card.id).includes(field.id));
    const name = card.short ?? card.text;
    return {
      card,
      name,
      callName: name.split(',')[0] ?? name,
      placed: at.length > 0,
      state: at.length ? words.standsOn(at.map(({ place }) => place)) : words.notPlaced,
      verdict: shown.outcome?.parts[card.id],
      incomplete: isIncomplete(card.id, shown),
    };
  });
  const rungs = steps.map((rung): Rung => {
    const standings = people.flatMap((person): Standing[] => {
      const { id } = person.card;
      const mark = shown.marks.find(({ part, value }) => part === id && value === rung.field.id);
      if (!mark && !shown.places(id).includes(rung.field.id)) return [];
      const key = standingKey(id, rung.field.id);
      return [{ key, person, rung, mark: mark && withNote(mark, shown.outcome?.notes[id]) }];
    });
    return { ...rung, standings };
  });
  return { people, rungs: rungs.reverse() };
}

/** All that was judged, person by person, each from the bottom to the top. */
export function judgedStandings({ people, rungs }: LadderView): readonly Judged[] {
  return people.flatMap((person) =>
    rungs.toReversed().flatMap(({ standings }) => standings.flatMap((one) => judged(one, person))),
  );
}

export type Judged = Standing & { readonly mark: Mark };

/** Says which person stands on which rung. */
export function standingKey(card: PartId, field: PartId): string {
  return `${card} ${field}`;
}

export const markClass: Readonly<Record<Verdict, string>> = {
  right: 'ok',
  wrong: 'bad',
  missed: 'missed',
  neutral: 'neutral',
};

function judged(standing: Standing, person: Person): Judged[] {
  const { mark } = standing;
  return mark && standing.person === person ? [{ ...standing, mark }] : [];
}

function isIncomplete(card: PartId, { outcome, marks }: Shown): boolean {
  const told = marks.some(({ part, verdict }) => part === card && (verdict === 'wrong' || verdict === 'missed'));
  return outcome?.parts[card] === 'partial' && !told;
}

function withNote(mark: Mark, note: Feedback | undefined): Mark {
  return mark.feedback || !note ? mark : { ...mark, feedback: note };
}
