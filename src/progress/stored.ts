import type { Attempt } from '../model/attempt.ts';
import { type Response, toResponse } from '../model/response.ts';
import type { Session } from '../model/session.ts';
import type { Saved, Snapshot } from './snapshot.ts';

const phases: readonly unknown[] = ['open', 'checked', 'closed', 'stored'] satisfies Session['phase'][];
const correctnesses: readonly unknown[] = ['right', 'partial', 'wrong'] satisfies Attempt['correctness'][];

/** A stored session made strict; nothing where it is broken. Never throws. */
export function toSession(value: unknown): Session | undefined {
  if (!isObject(value)) return undefined;
  const { revision, round, phase, tries, draw, response, hintOpened, graded } = value;
  if (typeof revision !== 'string' || !isCount(round, 1) || !isPhase(phase) || !isCount(tries, 0)) return undefined;
  if (!isCount(draw, 0)) return undefined;
  if (!isObject(response) || typeof hintOpened !== 'boolean' || typeof graded !== 'boolean') return undefined;
  return { revision, round, phase, tries, draw, response: toResponse(response), hintOpened, graded };
}

/** A stored attempt made strict; nothing where it is broken. Never throws. */
export function toAttempt(value: unknown): Attempt | undefined {
  if (!isObject(value)) return undefined;
  const { id, item, test, revision, round, try: turn, at, response, score, maxScore, correctness, hintOpened } = value;
  if (typeof id !== 'string' || typeof item !== 'string' || typeof revision !== 'string') return undefined;
  if (!isCount(round, 1) || !isCount(turn, 1) || !isNumber(at) || !isNumber(score) || !isNumber(maxScore)) {
    return undefined;
  }
  if (!isObject(response) || !isCorrectness(correctness) || typeof hintOpened !== 'boolean') return undefined;
  const given = toResponse(response);
  const asked = typeof test === 'string' ? { test } : {};
  return {
    id,
    item,
    ...asked,
    revision,
    round,
    try: turn,
    at,
    response: given,
    score,
    maxScore,
    correctness,
    hintOpened,
  };
}

/** A stored session or value with its time made strict; nothing where it is broken. Never throws. */
export function toSaved<T>(value: unknown, strict: (value: unknown) => T | undefined): Saved<T> | undefined {
  if (!isObject(value) || !isCount(value.at, 0)) return undefined;
  const kept = strict(value.value);
  return kept === undefined ? undefined : { at: value.at, value: kept };
}

/** A stored value made strict; nothing where it is none. Never throws. */
export function toValue(value: unknown): Response | undefined {
  return isObject(value) ? toResponse(value) : undefined;
}

/** Everything of a record made strict; what is broken is left out. Never throws. */
export function toSnapshot(value: unknown): Snapshot {
  const { attempts, sessions, values } = isObject(value) ? value : {};
  return {
    attempts: strictMap(attempts, toAttempt),
    sessions: strictMap(sessions, (one) => toSaved(one, toSession)),
    values: strictMap(values, (one) => toSaved(one, toValue)),
  };
}

function strictMap<T>(entries: unknown, strict: (value: unknown) => T | undefined): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [key, value] of entries instanceof Map ? entries : []) {
    const one = strict(value);
    if (typeof key === 'string' && one !== undefined) map.set(key, one);
  }
  return map;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isCount(value: unknown, least: number): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= least;
}

function isPhase(value: unknown): value is Session['phase'] {
  return phases.includes(value);
}

function isCorrectness(value: unknown): value is Attempt['correctness'] {
  return correctnesses.includes(value);
}
