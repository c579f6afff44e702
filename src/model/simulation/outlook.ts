import { standing } from './advance.ts';
import { type Move, moveFrom, sceneAt } from './move.ts';
import { type State, type Story, variables } from './story.ts';

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
   * The offered replies, the one that leads furthest first. What counts first is the best end that a reply leaves open,
   * then how things stand right after it, then the rules kept less the rules broken.
   */
  ranked(moves: readonly Move[], state: State): readonly Ranked[] {
    return this.replies(moves, state)
      .map((move) => ({ move, rank: this.rank(moves, move) }))
      .toSorted((one, other) => compareRanks(other.rank, one.rank));
  }

  /** How far a choice leads; `ranked` says what counts. */
  rank(moves: readonly Move[], move: Move): Rank {
    const { best } = this.from([...moves, move], move.after);
    return [best, standing(move.after), move.outcome.keeps.length - move.outcome.breaks.length];
  }
}

export type Rank = readonly [best: number, standing: number, rules: number];

export interface Ranked {
  readonly move: Move;
  readonly rank: Rank;
}

/** Above 0 where `one` leads further than `other`, below 0 the other way round. */
export function compareRanks(one: Rank, other: Rank): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
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
  const choices = moves.flatMap(({ choice }) => (named.has(choice) ? choice : [])).sort();
  const events = moves.flatMap(({ event }) => event?.id ?? []).sort();
  return [moves.length, ...variables.map((name) => state[name]), ...choices, '', ...events].join(' ');
}
