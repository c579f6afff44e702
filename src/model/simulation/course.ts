import type { Choice } from '../item.ts';
import { shuffle } from '../shuffle.ts';
import { applied, drifted } from './advance.ts';
import { holds } from './condition.ts';
import { type Play, silence } from './play.ts';
import type { Comment, Outcome, Scene, State, Story, StoryEvent } from './story.ts';
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
export interface Step {
  readonly situation: Situation;
  /** The id of a reply, or `silence`. */
  readonly choice: string;
  readonly outcome: Outcome;
  /** What happened by itself before the next turn. */
  readonly event?: StoryEvent;
  /** How things stand when the next turn begins. */
  readonly after: State;
}

/** A play, replayed. */
export interface Course {
  readonly steps: readonly Step[];
  /** The turn that is to be decided; absent when the story is over. */
  readonly situation?: Situation;
  /** How things stand now. */
  readonly state: State;
}

/** Replays a play from its first turn. Choices that the story does not offer end the replay. */
export function courseOf(story: Story, play: Play): Course {
  const steps: Step[] = [];
  let state = story.start;
  for (;;) {
    const situation = situationAt(story, play, steps, state);
    const choice = play.choices[steps.length];
    if (!situation) return { steps, state };
    const step = choice === undefined ? undefined : stepFrom(story, steps, situation, choice);
    if (!step) return { steps, situation, state };
    steps.push(step);
    state = step.after;
  }
}

/** The turn that is to be decided; nothing when the story is over. */
export function situationOf(story: Story, play: Play): Situation | undefined {
  return courseOf(story, play).situation;
}

/** The scene that a turn plays in a state; nothing where none fits, which the course check refuses. */
export function sceneAt(story: Story, steps: readonly Step[], state: State): Scene | undefined {
  const facts = { state, turn: steps.length + 1, choices: steps.map(({ choice }) => choice) };
  return story.turns[steps.length]?.scenes.find(({ when }) => holds(when, facts));
}

/** What a choice leads to; nothing where it is not offered or no outcome fits, which the course check refuses. */
export function stepFrom(story: Story, steps: readonly Step[], situation: Situation, choice: string): Step | undefined {
  const choices = steps.map((step) => step.choice);
  const { state, turn } = situation;
  const outcome = outcomesOf(story, situation, choice).find(({ when }) => holds(when, { state, turn, choices }));
  if (!outcome) return undefined;
  const moved = drifted(applied(state, outcome.effect));
  const begun = { ...moved, hours: Math.max(moved.hours, story.turns[turn]?.earliest ?? 0) };
  const happened = steps.map(({ event }) => event?.id);
  const facts = { state: begun, turn: turn + 1, choices: [...choices, choice] };
  const event = story.events.find(({ id, when }) => !happened.includes(id) && holds(when, facts));
  if (!event) return { situation, choice, outcome, after: begun };
  return { situation, choice, outcome, event, after: applied(begun, event.effect) };
}

function outcomesOf(story: Story, { replies, turn }: Situation, choice: string): readonly Outcome[] {
  if (choice === silence) return story.turns[turn - 1]?.silence ?? [];
  if (!replies.some(({ id }) => id === choice)) return [];
  return story.replies.find(({ id }) => id === choice)?.outcomes ?? [];
}

/** The turn after the steps, as it is seen; nothing after the last one. */
export function situationAt(
  story: Story,
  { seed }: Pick<Play, 'seed'>,
  steps: readonly Step[],
  state: State,
): Situation | undefined {
  const scene = sceneAt(story, steps, state);
  if (!scene) return undefined;
  const last = steps.at(-1);
  const told = [last?.outcome.comment, last?.event?.comment].flatMap((comment) => comment ?? []);
  const others = shuffle(scene.comments, `${seed}/comments/${scene.id}`);
  const offered = scene.replies.flatMap((id) => story.replies.find((reply) => reply.id === id) ?? []);
  return {
    turn: steps.length + 1,
    of: story.turns.length,
    time: timeStamp(story.begins, state.hours),
    scene: scene.id,
    text: scene.text,
    comments: [...told, ...others].slice(0, mostComments),
    replies: shuffle(offered, `${seed}/replies/${scene.id}`).map(({ id, text }) => ({ id, text })),
    state,
  };
}
