import { type Move, moveFrom, sceneAt } from '../../model/simulation/move.ts';
import { compareRanks, namedReplies, Outlook, type Prospect, situationKey } from '../../model/simulation/outlook.ts';
import { silence } from '../../model/simulation/play.ts';
import { endingOf } from '../../model/simulation/report.ts';
import type { Ending, Outcome, Scene, State, Story, StoryEvent } from '../../model/simulation/story.ts';

/** A state in which the story does not go on. */
export interface DeadEnd {
  readonly turn: number;
  readonly state: State;
  /** The choice that has no outcome; absent where the turn has no scene, or the story no ending. */
  readonly choice?: string;
}

/** Everything that can happen in a story, whatever is chosen. */
export interface Exploration {
  /** How many situations there are, counting once those that can only go on in the same ways. */
  readonly situations: number;
  /** How many different orders of scenes. */
  readonly courses: number;
  readonly scenes: ReadonlySet<Scene>;
  readonly outcomes: ReadonlySet<Outcome>;
  readonly events: ReadonlySet<StoryEvent>;
  readonly endings: ReadonlySet<Ending>;
  readonly deadEnds: readonly DeadEnd[];
  /** Ids of the replies that are somewhere offered where another leads further. */
  readonly surpassed: ReadonlySet<string>;
  /** The best and the worst end of a play in which every turn is answered, as `standing`. */
  readonly prospect: Prospect;
}

/**
 * Plays all replies of all turns. Pure.
 * @param withSilence whether no answer is a choice too
 */
export function explore(story: Story, withSilence: boolean): Exploration {
  const outlook = new Outlook(story);
  const named = namedReplies(story);
  const found = {
    scenes: new Set<Scene>(),
    outcomes: new Set<Outcome>(),
    events: new Set<StoryEvent>(),
    endings: new Set<Ending>(),
    surpassed: new Set<string>(),
    deadEnds: [] as DeadEnd[],
  };
  const seen = new Map<string, ReadonlySet<string>>();

  /** Gives the orders of scenes that follow. */
  function visit(moves: readonly Move[], state: State): ReadonlySet<string> {
    const key = situationKey(named, moves, state);
    const known = seen.get(key);
    if (known) return known;
    const courses = moves.length < story.turns.length ? decide(moves, state) : end(moves, state);
    seen.set(key, courses);
    return courses;
  }

  function end(moves: readonly Move[], state: State): ReadonlySet<string> {
    const ending = endingOf(story, moves, state);
    if (ending) found.endings.add(ending);
    else found.deadEnds.push({ turn: moves.length + 1, state });
    return new Set(['']);
  }

  function decide(moves: readonly Move[], state: State): ReadonlySet<string> {
    const turn = moves.length + 1;
    const scene = sceneAt(story, moves, state);
    if (!scene) {
      found.deadEnds.push({ turn, state });
      return new Set();
    }
    found.scenes.add(scene);
    const answered = outlook.ranked(moves, state);
    const best = answered[0];
    for (const { move, rank } of answered)
      if (best && compareRanks(best.rank, rank) > 0) found.surpassed.add(move.choice);
    const courses = new Set<string>();
    for (const choice of withSilence ? [...scene.replies, silence] : scene.replies) {
      const known = answered.find(({ move }) => move.choice === choice)?.move;
      const move = known ?? moveFrom(story, moves, state, choice);
      if (!move) {
        found.deadEnds.push({ turn, state, choice });
        continue;
      }
      found.outcomes.add(move.outcome);
      if (move.event) found.events.add(move.event);
      for (const rest of visit([...moves, move], move.after)) courses.add(`${scene.id} ${rest}`);
    }
    return courses;
  }

  const courses = visit([], story.start).size;
  return { ...found, situations: seen.size, courses, prospect: outlook.from([], story.start) };
}

/** The margin between the best and the worst strategy, as `standing`. */
export function marginOf({ prospect }: Exploration): number {
  return prospect.best - prospect.worst;
}
