import type { Day } from '../../progress/repetition/day.ts';
import type { Picked } from '../../progress/repetition/pick.ts';

/** The questions of a day and how they are asked. */
export interface Round {
  /** The day is the number of the round: attempts and sessions carry it. */
  readonly day: Day;
  readonly picked: readonly Picked[];
  /** Base of all shuffles of the day. */
  readonly seed: number;
  /** „Kapitel 4“ */
  chapterName(chapter: string): string;
}

/** Whether both ask the same questions on the same day. */
export function isSameRound(one: Round | undefined, other: Round | undefined): boolean {
  const idsOf = (round: Round | undefined): string => String(round?.picked.map(({ item }) => item));
  return one?.day === other?.day && idsOf(one) === idsOf(other);
}
