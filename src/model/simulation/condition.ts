import { type Condition, type Range, type State, variables } from './story.ts';

/** What a condition may ask about. */
export interface Facts {
  readonly state: State;
  /** The number of the turn, from 1. */
  readonly turn: number;
  /** What was chosen in earlier turns. */
  readonly choices: readonly string[];
}

/** Whether every part of the condition holds. */
export function holds(condition: Condition, { state, turn, choices }: Facts): boolean {
  return (
    within(condition.turn, turn) &&
    variables.every((name) => within(condition[name], state[name])) &&
    (condition.said ?? []).every((id) => choices.includes(id)) &&
    !(condition.unsaid ?? []).some((id) => choices.includes(id))
  );
}

function within(range: Range | undefined, value: number): boolean {
  return value >= (range?.min ?? value) && value <= (range?.max ?? value);
}
