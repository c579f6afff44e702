import type { Attempt } from '../../model/attempt.ts';
import type { Response } from '../../model/response.ts';
import type { Session } from '../../model/session.ts';

/** A session of a placing exercise in its first try. */
export function aSession(response: Response = {}): Session {
  return {
    revision: 'r1',
    round: 1,
    phase: 'open',
    tries: 0,
    draw: 0,
    response,
    hintOpened: false,
    graded: false,
  };
}

/** A right first try at `q-k2-01`, with what differs. */
export function anAttempt(differs: Partial<Attempt> = {}): Attempt {
  return {
    id: 'a1',
    item: 'q-k2-01',
    revision: 'r1',
    round: 1,
    try: 1,
    at: 1000,
    response: { choice: ['a'] },
    score: 1,
    maxScore: 1,
    correctness: 'right',
    hintOpened: false,
    ...differs,
  };
}
