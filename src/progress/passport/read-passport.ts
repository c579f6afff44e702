import { canonicalText } from '../canonical.ts';
import type { Saved, Snapshot } from '../snapshot.ts';
import { toAttempt, toSaved, toSession, toValue } from '../stored.ts';
import { depthOf } from './depth.ts';
import { checksumOf, course, format, longestPassport, version } from './passport.ts';

/**
 * Why a file is not taken.
 * `large`: longer than any record; `unreadable`: no JSON, above all a file that was cut off; `foreign`: something else;
 * `course`: of another course; `newer`: written by a newer version of the site; `damaged`: its checksum is another one;
 * `unknown`: it holds what no record holds.
 */
export type Refusal = 'large' | 'unreadable' | 'foreign' | 'course' | 'newer' | 'damaged' | 'unknown';

export interface ReadPassport {
  readonly snapshot: Snapshot;
  /** When the file was made. */
  readonly saved: number;
}

/** Deeper than any record: file, store, saved, session, response, part. */
const deepest = 8;
/** Longer than any id or key. */
const longestKey = 200;
/** The last moment that a Date knows. */
const lastMoment = 8.64e15;
/** Names that JavaScript reads as more than names; no id of the course and no key is one. */
const forbidden = ['__proto__', 'constructor', 'prototype'];
const names = ['format', 'version', 'course', 'saved', 'attempts', 'sessions', 'values'];

/** Reads a file that anyone may have made. Strict: it is taken whole, or not at all. Never throws. */
export function readPassport(text: string): ReadPassport | Refusal {
  if (text.length > longestPassport) return 'large';
  // Before anything that calls itself looks at it.
  if (depthOf(text) > deepest) return 'foreign';
  let file: unknown;
  let hasForbidden = false;
  try {
    file = JSON.parse(text, (key, value: unknown) => {
      hasForbidden ||= forbidden.includes(key);
      return value;
    });
  } catch {
    return 'unreadable';
  }
  if (!isObject(file) || file.format !== format) return 'foreign';
  if (file.course !== course) return 'course';
  if (typeof file.version === 'number' && file.version > version) return 'newer';
  if (file.version !== version) return 'foreign';
  const { checksum, ...passport } = file;
  if (canonicalText(checksum ?? null) !== canonicalText(checksumOf(passport))) return 'damaged';
  if (hasForbidden || Object.keys(passport).some((name) => !names.includes(name))) return 'unknown';
  return strictPassport(passport) ?? 'unknown';
}

function strictPassport(passport: Readonly<Record<string, unknown>>): ReadPassport | undefined {
  const saved = typeof passport.saved === 'string' ? Date.parse(passport.saved) : Number.NaN;
  const attempts = strictAttempts(passport.attempts);
  const sessions = strictEntries(passport.sessions, toSession);
  const values = strictEntries(passport.values, toValue);
  if (Number.isNaN(saved) || !attempts || !sessions || !values) return undefined;
  return { snapshot: { attempts, sessions, values }, saved };
}

function strictAttempts(list: unknown): Snapshot['attempts'] | undefined {
  if (!Array.isArray(list)) return undefined;
  const attempts = list.flatMap((one: unknown) => {
    const attempt = toAttempt(one);
    return attempt && attempt.id.length <= longestKey && isSame(one, attempt) ? [[attempt.id, attempt] as const] : [];
  });
  const byId = new Map(attempts);
  return byId.size === list.length ? byId : undefined;
}

function strictEntries<T>(
  store: unknown,
  strict: (value: unknown) => T | undefined,
): ReadonlyMap<string, Saved<T>> | undefined {
  if (!isObject(store)) return undefined;
  const entries = Object.entries(store);
  const sound = entries.flatMap(([key, one]) => {
    const saved = toSaved(one, strict);
    return saved && key.length <= longestKey && saved.at <= lastMoment && isSame(one, saved)
      ? [[key, saved] as const]
      : [];
  });
  return sound.length === entries.length ? new Map(sound) : undefined;
}

/** Nothing had to be left out or repaired. */
function isSame(given: unknown, strict: unknown): boolean {
  return canonicalText(given) === canonicalText(strict);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
