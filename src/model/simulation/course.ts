import type { Choice } from '../item.ts';
import { shuffle } from '../shuffle.ts';
import { type Move, moveFrom, sceneAt } from './move.ts';
import type { Play } from './play.ts';
import type { Comment, Scene, State, Story } from './story.ts';
import { timeStamp } from './time-stamp.ts';

/** So many new comments fit on a slide. */
export const mostComments = 3;

/** What the team sees at the beginning of a turn. */
export interface Situation {
  /** From 1 to `of`. */
  readonly turn: number;
  readonly of: number;
  /** Fictional: `Freitag, 17:42 Uhr`. */
  readonly time: string;
  readonly scene: string;
  readonly text: string;
  /** New with this turn, at most `mostComments`. */
  readonly comments: readonly Comment[];
  /** In the order in which they are shown. */
  readonly replies: readonly Choice[];
  readonly state: State;
}

/** A turn that is behind: what was seen, chosen and what came of it. */
export interface Step extends Move {
  readonly situation: Situation;
}

/** A play, replayed. */
export interface Course {
  readonly steps: readonly Step[];
  /** The turn that is to be decided; absent when the story is over. */
  readonly situation?: Situation;
  /** How things stand now. */
  readonly state: State;
}

/** Replays a play from its first turn. A choice that the story does not offer ends the replay. */
export function courseOf(story: Story, play: Play): Course {
  const steps: Step[] = [];
  for (;;) {
    const state = steps.at(-1)?.after ?? story.start;
    const situation = situationAt(story, play, steps, state);
    if (!situation) return { steps, state };
    const choice = play.choices[steps.length];
    const move = choice === undefined ? undefined : moveFrom(story, steps, state, choice);
    if (!move) return { steps, situation, state };
    steps.push({ ...move, situation });
  }
}

/** The turn that is to be decided; nothing when the story is over. */
export function situationOf(story: Story, play: Play): Situation | undefined {
  return courseOf(story, play).situation;
}

function situationAt(story: Story, { seed }: Play, steps: readonly Step[], state: State): Situation | undefined {
  const scene = sceneAt(story, steps, state);
  if (!scene) return undefined;
  const offered = scene.replies.flatMap((id) => story.replies.find((reply) => reply.id === id) ?? []);
  return {
    turn: steps.length + 1,
    of: story.turns.length,
    time: timeStamp(story.begins, state.hours),
    scene: scene.id,
    text: scene.text,
    comments: commentsIn(scene, seed, steps.at(-1)),
    replies: shuffle(offered, `${seed}/replies/${scene.id}`).map(({ id, text }) => ({ id, text })),
    state,
  };
}

/** What followed from the last turn, then as many of the scene's comments as there is room for, in the author's order. */
function commentsIn({ id, comments }: Scene, seed: number, last: Move | undefined): readonly Comment[] {
  const told = last ? commentsAfter(last) : [];
  const drawn = shuffle(comments, `${seed}/comments/${id}`).slice(0, mostComments - told.length);
  return [...told, ...comments.filter((comment) => drawn.includes(comment))];
}

/** The comments that a choice and what happened after it call forth. */
export function commentsAfter({ outcome, event }: Move): readonly Comment[] {
  return [outcome.comment, event?.comment].flatMap((comment) => comment ?? []);
}
