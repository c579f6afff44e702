import { given, type Response, withValues } from '../response.ts';

/** Seconds for each turn that a class may choose; 0 is no limit. */
export const roundTimes = [0, 60, 120, 600] as const;

/** The time of a turn: it runs until `ends`, or stands with `left`; both in milliseconds. */
export type Round = { readonly ends: number } | { readonly left: number };

/** The chosen seconds per turn; 0 without a limit. */
export function roundTime(response: Response): number {
  const [stored] = given(response, 'seconds');
  return roundTimes.find((seconds) => String(seconds) === stored) ?? 0;
}

export function withRoundTime(response: Response, seconds: number): Response {
  return withValues(response, 'seconds', seconds > 0 ? [String(seconds)] : []);
}

/** Nothing where the turn has no limit. */
export function roundOf(response: Response): Round | undefined {
  const [kind, value = ''] = given(response, 'clock');
  const time = Number(value);
  if (!Number.isFinite(time)) return undefined;
  if (kind === 'ends') return { ends: time };
  return kind === 'left' ? { left: time } : undefined;
}

/** The turn's time begins to run, if it is limited. */
export function startRound(response: Response, now: number): Response {
  const seconds = roundTime(response);
  return seconds > 0 ? withValues(response, 'clock', ['ends', String(now + seconds * 1000)]) : response;
}

/** The whole time of the turn again, standing. */
export function resetRound(response: Response): Response {
  return withValues(response, 'clock', ['left', String(roundTime(response) * 1000)]);
}

export function pauseRound(response: Response, now: number): Response {
  const round = roundOf(response);
  if (!round || !('ends' in round)) return response;
  return withValues(response, 'clock', ['left', String(Math.max(0, round.ends - now))]);
}

export function resumeRound(response: Response, now: number): Response {
  const round = roundOf(response);
  return round && 'left' in round ? withValues(response, 'clock', ['ends', String(now + round.left)]) : response;
}

/** Milliseconds left; 0 once it is over. */
export function timeLeft(round: Round, now: number): number {
  return 'left' in round ? round.left : Math.max(0, round.ends - now);
}
