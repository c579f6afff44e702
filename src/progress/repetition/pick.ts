import type { ItemId } from '../../model/item.ts';
import { shuffle } from '../../model/shuffle.ts';
import type { Day } from './day.ts';
import { interleave } from './interleave.ts';
import type { Card } from './schedule.ts';

export const setSize = 6;
/** Chapters that a set mixes, at least. */
const leastChapters = 3;
/** Questions of a set that were last answered before yesterday, at least: only what is nearly forgotten is retrieved. */
const leastOld = 2;

/** Why a question is asked now; `days` since it was answered. */
export type Why =
  | { readonly reason: 'new' }
  | { readonly reason: 'sure' | 'forgotten' | 'partly' | 'helped' | 'fading'; readonly days: number };

export interface Picked {
  readonly item: ItemId;
  readonly chapter: string;
  readonly why: Why;
}

interface Candidate extends Picked {
  readonly card: Card | undefined;
}

export interface Picking {
  /** All that may be asked. */
  readonly questions: readonly { readonly id: ItemId; readonly chapter: string }[];
  readonly cards: readonly Card[];
  /** Whether the learner was sure of an attempt. */
  isSure(attempt: string): boolean;
  /** The questions that were kept for today; none before. */
  readonly kept: readonly ItemId[];
  readonly today: Day;
  readonly seed: string;
}

/**
 * The six questions of a day, in the order in which they are asked. The same for the same attempts, day and seed.
 *
 * First comes what the learner was sure of and did not know, because nobody looks that up; then what is most likely
 * forgotten. At least three chapters, at least two questions last answered before yesterday, where there are such.
 * Questions never seen come only where there are too few others, or too few chapters among them.
 */
export function pickSet({ questions, cards, isSure, kept, today, seed }: Picking): readonly Picked[] {
  const byItem = new Map(cards.map((card) => [card.item, card]));
  const candidates = shuffle(questions, `${seed}/${today}`).map(({ id, chapter }): Candidate => {
    const card = byItem.get(id);
    return { item: id, chapter, card, why: card ? whyOf(card, isSure(card.attempt.id), today) : { reason: 'new' } };
  });
  if (kept.length) return kept.flatMap((id) => candidates.find(({ item }) => item === id) ?? []).map(toPicked);
  const ranked = candidates.sort((one, other) => urgency(one) - urgency(other));
  const picked: Candidate[] = [];
  const take = (isWanted: (one: Candidate) => boolean, upTo: number): void => {
    for (const one of ranked) {
      if (picked.length < upTo && !picked.includes(one) && isWanted(one)) picked.push(one);
    }
  };
  take(({ card }) => card !== undefined && card.last < today - 1, leastOld);
  const chapters = () => new Set(picked.map(({ chapter }) => chapter));
  take(({ chapter }) => chapters().size < leastChapters && !chapters().has(chapter), setSize);
  take(() => true, setSize);
  const inOrder = ranked.filter((one) => picked.includes(one));
  return interleave(inOrder).map(toPicked);
}

function toPicked({ item, chapter, why }: Candidate): Picked {
  return { item, chapter, why };
}

/** The smaller, the earlier: sure and wrong, then by the chance to remember, last what was never seen. */
function urgency({ card, why }: Candidate): number {
  if (!card) return 2;
  return why.reason === 'sure' ? card.recall - 1 : card.recall;
}

function whyOf({ rating, attempt, last }: Card, isSure: boolean, today: Day): Why {
  const days = Math.max(0, today - last);
  if (rating === 'again') return { reason: isSure ? 'sure' : 'forgotten', days };
  if (rating === 'good') return { reason: 'fading', days };
  return { reason: attempt.correctness === 'right' ? 'helped' : 'partly', days };
}
