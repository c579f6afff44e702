import { empty, fit as fitting, grade } from './grade.ts';
import type { GradedItem } from './item.ts';
import type { Outcome } from './outcome.ts';
import { emptyResponse, type Response, withValues } from './response.ts';
import { drawSeed } from './shuffle.ts';

/** After the second try everything is shown and the item rests. */
const maxTries = 2;

/**
 * Where a learner stands with one item. `open`: can be edited. `checked`: a try was graded, another is left.
 * `closed`: full marks, second try, or the solution was asked for; the solution is shown and inputs rest.
 * `stored`: the one try of a test was given, and nothing of its result is shown yet; inputs rest.
 */
export interface Session {
  readonly revision: string;
  /** 1, 2, …: „Neu beginnen“ opens the next round, with another order. */
  readonly round: number;
  readonly phase: 'open' | 'checked' | 'closed' | 'stored';
  /** Submitted tries of this round. */
  readonly tries: number;
  /** How often the order of options was drawn again since the first round: with each new try and each new round. */
  readonly draw: number;
  readonly response: Response;
  readonly hintOpened: boolean;
  /** Whether `response` is what the last try submitted: only then there is a result to show. */
  readonly graded: boolean;
}

export function newSession(item: GradedItem, round = 1): Session {
  return {
    revision: item.revision,
    round,
    phase: 'open',
    tries: 0,
    draw: 0,
    response: emptyResponse,
    hintOpened: false,
    graded: false,
  };
}

/** A changed response; nothing changes while the item is not open. */
export function edit(session: Session, response: Response): Session {
  return session.phase === 'open' ? { ...session, response } : session;
}

/**
 * Grades the response as the next try.
 * The caller has asked `missing` before: an incomplete response is not submitted. While the item is not open the
 * session stays as it is, so that a double click is one try.
 */
export function submit(item: GradedItem, session: Session): { readonly session: Session; readonly outcome: Outcome } {
  const outcome = grade(item, session.response);
  if (session.phase !== 'open') return { session, outcome };
  const tries = session.tries + 1;
  const closed = outcome.correctness === 'right' || tries >= maxTries;
  return {
    session: { ...session, tries, phase: closed ? 'closed' : 'checked', graded: true },
    outcome,
  };
}

/** Takes the response as the one try of a test and keeps its result back. As with `submit`, a double click is one try. */
export function store(session: Session): Session {
  return session.phase === 'open' ? { ...session, tries: 1, phase: 'stored', graded: true } : session;
}

/** Opens the next try: right cards stay on a board, options are emptied; the hint opens. */
export function tryAgain(item: GradedItem, session: Session): Session {
  if (session.phase !== 'checked') return session;
  return {
    ...session,
    phase: 'open',
    draw: session.draw + 1,
    response: keepRight(item, session.response),
    hintOpened: true,
    graded: false,
  };
}

/** Empties the response, never the tries. */
export function reset(session: Session): Session {
  return session.phase === 'open' ? { ...session, response: emptyResponse } : session;
}

export function openHint(session: Session): Session {
  return { ...session, hintOpened: true };
}

/** Shows everything and closes the round, also of a test that has ended. What was given stays, so that it can be compared. */
export function showSolution(session: Session): Session {
  return { ...session, phase: 'closed' };
}

/** A new round: new order, no response, no tries. */
export function startOver(item: GradedItem, session: Session): Session {
  return { ...newSession(item, session.round + 1), draw: session.draw + 1 };
}

/**
 * A stored session for today's text of the item. Where the item was changed since, what still fits is kept and the
 * round is opened again.
 */
export function resume(item: GradedItem, stored: Session): Session {
  if (stored.revision === item.revision) return stored;
  return { ...newSession(item, stored.round), draw: stored.draw, response: fitting(item, stored.response) };
}

/**
 * Seed for `orderOf` and `firstOrder` (`shuffle.ts`): the same after a reload and while a result is looked at, another with each try and
 * each round. `base` is the seed of the page (`&test=7`).
 */
export function orderSeed(item: GradedItem, session: Session, base: number): string {
  return drawSeed(`${base}/${item.id}`, session.draw);
}

/** What stays for the next try. A card that is only partly right goes back: its wrong fields are not given away. */
function keepRight(item: GradedItem, response: Response): Response {
  if (item.kind !== 'categorise' && item.kind !== 'match' && item.kind !== 'cloze') return empty(item);
  const { parts } = grade(item, response);
  const known = fitting(item, response);
  return Object.keys(known).reduce<Response>(
    (kept, part) => (parts[part] === 'right' ? kept : withValues(kept, part, [])),
    known,
  );
}
