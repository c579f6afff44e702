import type { EstimateItem } from './item.ts';
import { parseNumber } from './number.ts';
import { given, type Response, withValues } from './response.ts';

/** Two rounds show what a look at the others changes. */
export const rounds = [1, 2] as const;
export type Round = (typeof rounds)[number];

/** More people than a room has. */
export const mostEstimates = 60;

/** Why a typed estimate is not taken. */
export type EstimateProblem = 'empty' | 'not-a-number' | 'thousands' | 'unit' | 'out-of-range' | 'too-many';

export type ReadEstimate =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: EstimateProblem; readonly instead?: string };

/** Reads a typed estimate as `parseNumber` does, and says whether it lies between the item's ends, both included. */
export function readEstimate({ body }: EstimateItem, text: string): ReadEstimate {
  const parsed = parseNumber(text, body.unit);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  return value < body.min || value > body.max ? { ok: false, reason: 'out-of-range' } : { ok: true, value };
}

/** The estimates of the class in a round, in the order in which they were typed. */
export function estimatesOf(item: EstimateItem, response: Response, round: Round): readonly number[] {
  return given(response, `round${round}`).flatMap((text) => {
    const read = readEstimate(item, text);
    return read.ok ? [read.value] : [];
  });
}

/** Reads one more estimate of the class in a round, which may be full. */
export function readNext(item: EstimateItem, response: Response, round: Round, text: string): ReadEstimate {
  const isFull = given(response, `round${round}`).length >= mostEstimates;
  return isFull ? { ok: false, reason: 'too-many' } : readEstimate(item, text);
}

/** A response with one more estimate of the class, as it was typed. */
export function withEstimate(response: Response, round: Round, text: string): Response {
  const part = `round${round}`;
  return withValues(response, part, [...given(response, part), text.trim()]);
}

/** A response without the last estimate of the class. */
export function withoutLastEstimate(response: Response, round: Round): Response {
  const part = `round${round}`;
  return withValues(response, part, given(response, part).slice(0, -1));
}

/** What a learner alone has estimated in a round. */
export function ownEstimate(item: EstimateItem, response: Response, round: Round): number | undefined {
  const read = readEstimate(item, given(response, `own${round}`)[0] ?? '');
  return read.ok ? read.value : undefined;
}
