import { applied, drifted } from './advance.ts';
import { holds } from './condition.ts';
import { silence } from './play.ts';
import type { Outcome, Scene, State, Story, StoryEvent } from './story.ts';

/** A choice and what came of it. */
export interface Move {
  /** The id of a reply, or `silence`. */
  readonly choice: string;
  readonly outcome: Outcome;
  /** What happened by itself before the next turn. */
  readonly event?: StoryEvent;
  readonly before: State;
  /** How things stand when the next turn begins. */
  readonly after: State;
}

/** The scene that the turn after the moves plays; nothing where none fits, which the course check refuses. */
export function sceneAt(story: Story, moves: readonly Move[], state: State): Scene | undefined {
  const facts = { state, turn: moves.length + 1, choices: moves.map(({ choice }) => choice) };
  return story.turns[moves.length]?.scenes.find(({ when }) => holds(when, facts));
}

/** What a choice leads to; nothing where it is not offered or no outcome fits, which the course check refuses. */
export function moveFrom(story: Story, moves: readonly Move[], before: State, choice: string): Move | undefined {
  const turn = moves.length + 1;
  const choices = moves.map((move) => move.choice);
  const outcome = outcomesOf(story, moves, before, choice).find(({ when }) =>
    holds(when, { state: before, turn, choices }),
  );
  if (!outcome) return undefined;
  const begun = drifted(applied(before, outcome.effect), story.turns[turn]?.earliest ?? 0);
  const happened = moves.map(({ event }) => event?.id);
  const facts = { state: begun, turn: turn + 1, choices: [...choices, choice] };
  const event = story.events.find(({ id, when }) => !happened.includes(id) && holds(when, facts));
  if (!event) return { choice, outcome, before, after: begun };
  return { choice, outcome, event, before, after: applied(begun, event.effect) };
}

function outcomesOf(story: Story, moves: readonly Move[], state: State, choice: string): readonly Outcome[] {
  if (choice === silence) return story.turns[moves.length]?.silence ?? [];
  if (!sceneAt(story, moves, state)?.replies.includes(choice)) return [];
  return story.replies.find(({ id }) => id === choice)?.outcomes ?? [];
}
