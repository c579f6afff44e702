import { standing } from './advance.ts';
import { type Step, situationAt, stepFrom } from './course.ts';
import type { State, Story } from './story.ts';

/** How a play can still end, as `standing`. */
export interface Prospect {
  readonly best: number;
  readonly worst: number;
}

/**
 * Looks ahead over all replies of all turns that are left, silence left out. Owns what it has seen, so that each situation
 * is looked at once.
 */
export class Outlook {
  readonly #story: Story;
  readonly #seen = new Map<string, Prospect>();

  constructor(story: Story) {
    this.#story = story;
  }

  /** The best and the worst end that can be reached from here. */
  from(steps: readonly Step[], state: State): Prospect {
    const key = situationKey(steps, state);
    const known = this.#seen.get(key);
    if (known) return known;
    const next = this.replies(steps, state).map((step) => this.from([...steps, step], step.after));
    const prospect = next.length
      ? { best: Math.max(...next.map(({ best }) => best)), worst: Math.min(...next.map(({ worst }) => worst)) }
      : { best: standing(state), worst: standing(state) };
    this.#seen.set(key, prospect);
    return prospect;
  }

  /** What each reply that is offered now leads to. */
  replies(steps: readonly Step[], state: State): readonly Step[] {
    const situation = situationAt(this.#story, { seed: 0 }, steps, state);
    if (!situation) return [];
    return situation.replies.flatMap(({ id }) => stepFrom(this.#story, steps, situation, id) ?? []);
  }

  /**
   * Above 0 where `one` leads further than `other`, both taken after `steps`. What counts first is the best end that
   * each leaves open, then how things stand right after it, then the rules kept less the rules broken.
   */
  compare(steps: readonly Step[], one: Step, other: Step): number {
    const rank = (step: Step): readonly number[] => [
      this.from([...steps, step], step.after).best,
      standing(step.after),
      step.outcome.keeps.length - step.outcome.breaks.length,
    ];
    const [first, second] = [rank(one), rank(other)];
    return first.map((value, index) => value - (second[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  }
}

/** The same for all courses that can only go on in the same ways. */
export function situationKey(steps: readonly Step[], state: State): string {
  const choices = [...new Set(steps.map(({ choice }) => choice))].sort();
  const events = steps.flatMap(({ event }) => event?.id ?? []).sort();
  return JSON.stringify([steps.length, state, choices, events]);
}
