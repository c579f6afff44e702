import { standing } from './advance.ts';
import { type Move, moveFrom, sceneAt } from './move.ts';
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
  readonly #named: ReadonlySet<string>;
  readonly #seen = new Map<string, Prospect>();

  constructor(story: Story) {
    this.#story = story;
    this.#named = namedReplies(story);
  }

  /** The best and the worst end that can be reached from here. */
  from(moves: readonly Move[], state: State): Prospect {
    const key = situationKey(this.#named, moves, state);
    const known = this.#seen.get(key);
    if (known) return known;
    const next = this.replies(moves, state).map((move) => this.from([...moves, move], move.after));
    const prospect = next.length
      ? { best: Math.max(...next.map(({ best }) => best)), worst: Math.min(...next.map(({ worst }) => worst)) }
      : { best: standing(state), worst: standing(state) };
    this.#seen.set(key, prospect);
    return prospect;
  }

  /** What each reply that is offered now leads to. */
  replies(moves: readonly Move[], state: State): readonly Move[] {
    const offered = sceneAt(this.#story, moves, state)?.replies ?? [];
    return offered.flatMap((id) => moveFrom(this.#story, moves, state, id) ?? []);
  }

  /**
   * The reply that leads furthest, of equals the first. What counts first is the best end that each leaves open, then how
   * things stand right after it, then the rules kept less the rules broken.
   */
  best(moves: readonly Move[], state: State): Move | undefined {
    return this.replies(moves, state).toSorted((one, other) => this.compare(moves, other, one))[0];
  }

  /** Above 0 where `one` leads further than `other`, below 0 the other way round; both are taken after `moves`. */
  compare(moves: readonly Move[], one: Move, other: Move): number {
    const rank = (move: Move): readonly number[] => [
      this.from([...moves, move], move.after).best,
      standing(move.after),
      move.outcome.keeps.length - move.outcome.breaks.length,
    ];
    const [first, second] = [rank(one), rank(other)];
    return first.map((value, index) => value - (second[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  }
}

/** The replies that conditions of the story name. */
export function namedReplies({ replies, turns, events, endings }: Story): ReadonlySet<string> {
  const parts = [
    ...replies.flatMap(({ outcomes }) => outcomes),
    ...turns.flatMap(({ scenes, silence }) => [...scenes, ...silence]),
    ...events,
    ...endings,
  ];
  return new Set(parts.flatMap(({ when: { said = [], unsaid = [] } }) => [...said, ...unsaid]));
}

/** The same for all courses that can only go on in the same ways: of earlier choices the `named` ones count. */
export function situationKey(named: ReadonlySet<string>, moves: readonly Move[], state: State): string {
  const choices = moves.flatMap(({ choice }) => (named.has(choice) ? choice : []));
  const events = moves.flatMap(({ event }) => event?.id ?? []);
  return JSON.stringify([moves.length, state, choices.sort(), events.sort()]);
}
