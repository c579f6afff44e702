import type { Attempt } from '../../model/attempt.ts';
import type { Response } from '../../model/response.ts';
import type { Session } from '../../model/session.ts';
import { canonicalText } from '../canonical.ts';
import type { Saved } from '../snapshot.ts';
import { algorithm, checksum } from './checksum.ts';

/** Names that stand in every file; files that learners have saved hang on them. */
export const format = 'smm-tag8-sicherung';
export const course = 'smm-tag8';
export const version = 1;

/** Larger than any record: a year of daily exercises has about 2 MB. */
export const longestPassport = 10_000_000;

/** A learner's record as a file, before its checksum is added. */
export interface Passport {
  readonly format: string;
  readonly version: number;
  readonly course: string;
  /** When the file was made: ISO 8601, UTC. */
  readonly saved: string;
  readonly attempts: readonly Attempt[];
  readonly sessions: Readonly<Record<string, Saved<Session>>>;
  readonly values: Readonly<Record<string, Saved<Response>>>;
}

export interface Checksum {
  readonly algorithm: string;
  readonly value: string;
}

/** The sum of everything in the file but itself; spaces and the order of names do not count. */
export function checksumOf(passport: Readonly<Record<string, unknown>> | Passport): Checksum {
  return { algorithm, value: checksum(canonicalText(passport)) };
}
