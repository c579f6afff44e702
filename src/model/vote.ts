/** What the class does after a vote: explain again, discuss in pairs, or give the reason in a sentence. */
export type Branch = 'explain' | 'discuss' | 'justify';

/** Why a typed count is not one. */
export type CountProblem = 'empty' | 'not-a-count' | 'too-many';

export type ParsedCount =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly reason: CountProblem };

/** The most votes that one field takes; more is a slip of the finger. */
export const maxCount = 999;

/**
 * The branch for `right` of `total` votes, both counts: below 30 % explain, 30 to 70 % discuss, above 70 % justify, both
 * ends belonging to discuss. Nothing without votes.
 *
 * Source: peer instruction after Crouch, Watkins, Fagen and Mazur, with the 30/70 rule of teaching guides.
 */
export function branch(right: number, total: number): Branch | null {
  if (total <= 0) return null;
  const percent = right * 100;
  if (percent < 30 * total) return 'explain';
  return percent > 70 * total ? 'justify' : 'discuss';
}

/** Reads a typed count of votes: a whole number from 0 to 999, with spaces around it. Never throws. */
export function parseCount(text: string): ParsedCount {
  const typed = text.trim();
  if (typed === '') return { ok: false, reason: 'empty' };
  if (!/^\d+$/.test(typed)) return { ok: false, reason: 'not-a-count' };
  const count = Number(typed);
  return count > maxCount ? { ok: false, reason: 'too-many' } : { ok: true, count };
}
