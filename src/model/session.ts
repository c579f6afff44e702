import { empty, fit, grade } from './grade.ts';
import type { GradedItem } from './item.ts';
import type { Outcome } from './outcome.ts';
import { emptyResponse, type Response, withValues } from './response.ts';

/** After the second try everything is shown and the item rests. */
export const maxTries = 2;

/**
 * Where a learner stands with one item. `open`: can be edited. `checked`: a try was graded, another is left.
 * `closed`: full marks, second try, or the solution was shown; inputs rest.
 */
export interface Session {
  readonly revision: string;
  /** 1, 2, …: „Neu beginnen“ opens the next round, with another order. */
  readonly round: number;
  readonly phase: 'open' | 'checked' | 'closed';
  /** Submitted tries of this round. */
  readonly tries: number;
  readonly response: Response;
  readonly hintOpened: boolean;
  readonly solutionShown: boolean;
}

export function newSession(item: GradedItem, round = 1): Session {
  return {
    revision: item.revision,
    round,
    phase: 'open',
    tries: 0,
    response: emptyResponse,
    hintOpened: false,
    solutionShown: false,
  };
}

/** A changed response; nothing changes while the item is not open. */
export function edit(session: Session, response: Response): Session {
  return session.phase === 'open' ? { ...session, response } : session;
}

/**
 * Grades the response as the next try. `limit` is the number of tries (a pre-test has one).
 * The caller has asked `missing` before: an incomplete response is not submitted.
 */
export function submit(
  item: GradedItem,
  session: Session,
  limit = maxTries,
): { readonly session: Session; readonly outcome: Outcome } {
  const outcome = grade(item, session.response);
  const tries = session.tries + 1;
  const closed = outcome.correctness === 'right' || tries >= limit;
  return {
    session: { ...session, tries, phase: closed ? 'closed' : 'checked', solutionShown: closed },
    outcome,
  };
}

/** Opens the next try: right cards stay on a board, options are emptied; the hint opens. */
export function tryAgain(item: GradedItem, session: Session): Session {
  if (session.phase !== 'checked') return session;
  return { ...session, phase: 'open', response: keepRight(item, session.response), hintOpened: true };
}

/** Empties the response, never the tries. */
export function reset(session: Session): Session {
  return session.phase === 'open' ? { ...session, response: emptyResponse } : session;
}

export function openHint(session: Session): Session {
  return { ...session, hintOpened: true };
}

/** Shows everything and closes the round. What was given stays, so that it can be compared. */
export function showSolution(session: Session): Session {
  return { ...session, phase: 'closed', solutionShown: true };
}

/** A new round: new order, no response, no tries. */
export function startOver(item: GradedItem, session: Session): Session {
  return newSession(item, session.round + 1);
}

/**
 * A stored session for today's text of the item. Where the item was changed since, what still fits is kept and the
 * round is opened again.
 */
export function resume(item: GradedItem, stored: Session): Session {
  if (stored.revision === item.revision) return stored;
  return { ...newSession(item, stored.round), response: fit(item, stored.response) };
}

/** Seed of the order of options in this round and try: the same after a reload, another with each try. */
export function orderSeed(item: GradedItem, session: Session, base: number): string {
  const turn = session.phase === 'open' ? session.tries : session.tries - 1;
  return `${base}/${item.id}/${session.round}/${Math.max(0, turn)}`;
}

function keepRight(item: GradedItem, response: Response): Response {
  if (item.kind !== 'categorise' && item.kind !== 'match' && item.kind !== 'cloze') return empty(item);
  const { parts } = grade(item, response);
  return Object.keys(response).reduce<Response>(
    (kept, part) => (parts[part] === 'right' ? kept : withValues(kept, part, [])),
    response,
  );
}
